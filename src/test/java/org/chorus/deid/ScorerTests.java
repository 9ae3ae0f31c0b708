package org.chorus.deid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chorus.account.IdentifierKind;
import org.chorus.deid.Annotated.Gold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerTests {

	private static final Annotated ACCOUNT = new Annotated("a", "Ann Lee of Leeds rang",
			List.of(new Gold(0, 7, IdentifierKind.PERSON, true), new Gold(11, 16, IdentifierKind.LOCATION, false)));

	private static Span span(int begin, int end) {
		return new Span(begin, end, IdentifierKind.PERSON, "test", "[x]", Reason.of("identifier"), Latitude.FIXED);
	}

	@Test
	void countsAMentionOnlyWhenAllOfItIsCovered() {
		Score half = Scorer.score((Annotated account) -> List.of(span(0, 3), span(11, 16)), List.of(ACCOUNT));

		assertThat(half.direct().value()).isZero();
		assertThat(half.quasi().value()).isEqualTo(1);
		assertThat(half.tightAccounts().value()).isZero();
		assertThat(half.misses()).singleElement()
			.satisfies((Score.Miss miss) -> assertThat(miss.context()).startsWith(">>>Ann Lee<<<"));
	}

	@Test
	void countsMaskedWordsThatTouchNothingMarked() {
		Score wide = Scorer.score((Annotated account) -> List.of(span(0, 10)), List.of(ACCOUNT));

		assertThat(wide.precision()).isEqualTo(new Score.Share(2, 3));
		assertThat(wide.harmlessMasked()).isEqualTo(new Score.Share(1, 2));
		assertThat(wide.toString()).doesNotContain("Ann");
	}

	@Test
	void namesTheLineThatIsNotAnAccount(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("gold.jsonl");
		Files.writeString(file, "{\"id\":\"a\",\"text\":\"x\",\"spans\":[]}\n{\"id\":\"b\"}\n");

		assertThatIllegalArgumentException().isThrownBy(() -> Annotated.read(file)).withMessageStartingWith("line 2:");
	}

	@Test
	void theShippedMethodHoldsItsFloorOnTheAccountsKeptForDevelopment() throws IOException {
		Score score = Scorer.score(new Deidentifier(),
				Annotated.read(Path.of("src/test/resources/corpora/accounts-dev.jsonl")));

		assertThat(score.direct().value()).isGreaterThanOrEqualTo(0.99);
		assertThat(score.quasi().value()).isGreaterThanOrEqualTo(0.89);
		assertThat(score.tightAccounts().value()).isGreaterThanOrEqualTo(0.95);
		assertThat(score.precision().value()).isGreaterThanOrEqualTo(0.88);
	}

}
