package org.chorus.intake;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.chorus.ChorusTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ChorusTest
class CodesTests {

	@Autowired
	private Codes codes;

	@Autowired
	private Intake intake;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void areUsedOnceHoweverManyTryAtTheSameTime() throws Exception {
		Code code = this.codes.issue(1, CodeKind.FIRST).getFirst();
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService tries = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Boolean>> answers = IntStream.range(0, 1001).mapToObj((i) -> tries.submit(() -> {
				start.await();
				return this.codes.redeem(code);
			})).toList();

			start.countDown();

			int taken = 0;
			for (Future<Boolean> answer : answers) {
				taken += answer.get() ? 1 : 0;
			}
			assertThat(taken).isEqualTo(1);
		}
		assertThat(this.codes.redeem(code)).isFalse();
	}

	@Test
	void leaveNothingButACountWhenUsed() {
		long before = total("further");
		Code code = this.codes.issue(1, CodeKind.FURTHER).getFirst();
		assertThat(rows(code)).isEqualTo(1);

		this.codes.redeem(code);

		assertThat(rows(code)).isZero();
		assertThat(total("further")).isEqualTo(before + 1);
	}

	@Test
	void areIssuedInAnOrderUnlikeTheStoredOne() {
		List<Code> issued = this.codes.issue(50, CodeKind.FIRST);

		assertThat(issued).hasSize(50).doesNotHaveDuplicates();
		assertThat(issued.stream().map(Code::digest).toList())
			.isNotEqualTo(issued.stream().map(Code::digest).sorted().toList());
		assertThat(this.jdbc.sql("SELECT * FROM entry_code LIMIT 1").query().singleRow()).containsOnlyKeys("digest",
				"kind", "period");
	}

	@Test
	void areReadHoweverTheyAreTyped() {
		Code code = new Code("7QK4M2XB9RTDW05H3VNEPJ81");

		assertThat(code.written()).isEqualTo("7QK4-M2XB-9RTD-W05H-3VNE-PJ81");
		assertThat(Code.read(" 7qk4 m2xb–9rtd.wo5h/3vne_pjBl".replace('B', '8'))).contains(code);
		assertThat(Code.read("7QK4M2XB9RTDW05H3VNEPJ8")).isEmpty();
		assertThat(Code.read("7QK4M2XB9RTDW05H3VNEPJ8U")).isEmpty();
		assertThat(Code.read("0".repeat(100_000))).isEmpty();
		assertThat(code).hasToString("Code[REDACTED]");
	}

	@Test
	void holdAHundredAndTwentyRandomBits() {
		SecureRandom random = new SecureRandom();
		HashSet<Integer> signs = new HashSet<>();
		for (int i = 0; i < 1000; i++) {
			Code.random(random).digits().chars().forEach(signs::add);
		}

		assertThat(signs).hasSize(32);
		assertThat(this.intake.issueCodes(1, CodeKind.FIRST).getFirst()).matches("([0-9A-Z]{4}-){5}[0-9A-Z]{4}");
	}

	private int rows(Code code) {
		return this.jdbc.sql("SELECT count(*) FROM entry_code WHERE digest = ?")
			.param(code.digest())
			.query(Integer.class)
			.single();
	}

	private long total(String kind) {
		return this.jdbc.sql("SELECT total FROM redeemed WHERE kind = ?")
			.param(kind)
			.query(Long.class)
			.optional()
			.orElse(0L);
	}

}
