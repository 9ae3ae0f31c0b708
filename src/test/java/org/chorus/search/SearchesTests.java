package org.chorus.search;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.chorus.ChorusTest;
import org.chorus.matter.Matters;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@ChorusTest
@Transactional
class SearchesTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Matters matters;

	@Autowired
	private Clock clock;

	@Test
	void aMonthOnASearchIsForgottenUnlessItIsSaved() {
		Searches then = at(Duration.ofDays(-31));
		String looked = then.keep("ada", then.ask("caseload", List.of(), Sorting.RELEVANCE));
		String saved = then.keep("ada", then.ask("sickness", List.of(), Sorting.RELEVANCE).named("Sick leave"));
		Searches now = at(Duration.ZERO);
		String today = now.keep("ada", now.ask("overtime", List.of(), Sorting.RELEVANCE));
		assertThat(now.find("ada", looked)).isPresent();

		now.forgetOld();

		assertThat(now.find("ada", looked)).isEmpty();
		assertThat(now.find("ada", saved)).isPresent();
		assertThat(now.find("ada", today)).isPresent();
	}

	private Searches at(Duration offset) {
		return new Searches(this.jdbc, this.matters, new SecureRandom(), Clock.offset(this.clock, offset));
	}

}
