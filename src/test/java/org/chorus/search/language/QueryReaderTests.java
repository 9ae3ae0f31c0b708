package org.chorus.search.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class QueryReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			overwork sickness              | overwork AND sickness
			high-risk                      | "high risk"
			“high risk”                    | "high risk"
			Gŵyl                           | gwyl
			=Refused                       | =refused
			"refused"                      | =refused
			"is it safe?"                  | "is it safe"
			"high ris*"                    | "high ris*"
			a NOT b                        | a AND NOT b
			NOT a w/5 b                    | NOT (a w/5 b)
			a AND b w/5 c                  | a AND (b w/5 c)
			a pre/3 b pre/5 c              | (a pre/3 b) pre/5 c
			a /s b W/S c                   | (a /s b) /s c
			a not w/5 b                    | a not w/5 b
			a NOT w/5 b                    | a not w/5 b
			sickness~                      | sickness~2
			harm: OVERWORK                 | harm:overwork
			harm:(overwork OR missing-records) | harm:overwork OR harm:missing-records
			region:"north west"            | region:"North West"
			region:north-west              | region:"North West"
			role:PSO                       | role:"probation service officer"
			month:2014                     | month:[2014-01 TO 2014-12]
			month:[2014-06 TO *]           | month:[2014-06 TO 9999-12]
			ref:k7m2-9qxf                  | ref:K7M2-9QXF
			*:*                            | *:*
			""")
	void readsWhatPeopleWrite(String query, String read) {
		Clause clause = QueryReader.read(query.strip());

		assertThat(clause.written()).isEqualTo(read.strip());
		assertThat(QueryReader.read(clause.written()).written()).isEqualTo(clause.written());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			a OR b AND c         | a OR (b AND c)       | (a OR b) AND c
			a b OR c             | (a AND b) OR c       | a AND (b OR c)
			a OR b w/5 c         | a OR (b w/5 c)       | (a OR b) w/5 c
			a b w/5 c            | a AND (b w/5 c)      | "a b" w/5 c
			a w/5 b w/9 c        | (a w/5 b) w/9 c      | a w/5 (b w/9 c)
			(a AND b) w/5 c      | (a w/5 c) AND (b w/5 c) | "a b" w/5 c
			tired or sick        | tired OR sick        | tired "or" sick
			x AND (a OR b AND c) | x AND (a OR (b AND c)) | x AND ((a OR b) AND c)
			""")
	void refusesWhatHasTwoReadingsAndShowsBoth(String query, String one, String other) {
		BadQuery bad = refused(query.strip());

		assertThat(bad.isAmbiguous()).isTrue();
		assertThat(bad.choices()).containsExactly(one.strip(), other.strip());
		assertThat(bad.choices()).allSatisfy((choice) -> assertThat(QueryReader.read(choice)).isNotNull());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			(a w/5 b           | unclosed-bracket | 0  | 1  | (a w/5 b)
			a) b               | stray-bracket    | 1  | 2  | a b
			"high risk         | unclosed-quote   | 0  | 10 | "high risk"
			a AND              | missing-side     | 2  | 5  | a
			a w/0 b            | distance         | 2  | 5  | a w/1 b
			a w/99999999999 b  | distance         | 2  | 15 | a w/1000 b
			a near/7 b         | operator         | 2  | 8  | a w/7 b
			a w/ 7 b           | operator         | 2  | 6  | a w/7 b
			a NEAR b           | operator         | 2  | 6  | a w/10 b
			a /sentence b      | operator         | 2  | 11 | a /s b
			a w/5 NOT b        | not-in-near      | 2  | 9  | a not w/5 b
			a w/5 harm:overwork | no-place        | 0  | 19 | a AND harm:overwork
			harm:overwrk       | unknown-value    | 5  | 12 | harm:overwork
			region:North       | unknown-value    | 7  | 12 | region:"North East"
			regoin:Wales       | unknown-field    | 0  | 7  | region:Wales
			at~2               | fuzzy-short      | 0  | 4  | at
			+risk -harm        | foreign          | 0  | 5  | risk AND NOT harm
			a && b             | foreign          | 2  | 4  | a AND b
			""")
	void marksThePlaceOfWhatIsWrongAndSuggests(String query, String code, int begin, int end, String better) {
		BadQuery bad = refused(query.strip());

		assertThat(bad.code()).isEqualTo(code.strip());
		assertThat(bad.at()).isEqualTo(new Place(begin, end));
		assertThat(bad.choices()).contains(better.strip());
		assertThat(Wording.of(bad)).isNotBlank();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			()             | empty-brackets
			*              | any-word
			...            | no-word
			month:June     | month
			month:[2014-10 TO 2014-06] | range-backwards
			ref:UUUU       | ref
			=(a b)         | exact
			a NOT NOT b    | twice-not
			date:          | unknown-field
			harm:          | no-value
			""")
	void refusesWhatMeansNothing(String query, String code) {
		assertThat(refused(query.strip()).code()).isEqualTo(code.strip());
	}

	@Test
	void readsABarOfOtherEnginesAsOr() {
		assertThat(refused("a | b").choices()).containsExactly("a OR b");
	}

	@Test
	void saysInWordsHowItWasRead() {
		Clause clause = QueryReader.read("(refus* OR reject*) w/10 \"high risk\"");

		assertThat(ReadAs.words(clause)).isEqualTo("refus* or reject*, within 10 words of \"high risk\"");
		assertThat(ReadAs.words(QueryReader.read("a AND NOT (b /s c)")))
			.isEqualTo("a and not (b, in the same sentence as c)");
		assertThat(ReadAs.words(QueryReader.read("a not pre/1 b"))).isEqualTo("a, with no b in the next word");
	}

	@Test
	void aRefusalDoesNotCarryTheWordsIntoALog() {
		assertThat(refused("canary AND")).hasMessageNotContaining("canary");
	}

	@Test
	void aVeryDeepOrLongQueryIsRefused() {
		assertThat(refused("(".repeat(100) + "a" + ")".repeat(100)).code()).isEqualTo("too-deep");
		assertThat(refused("a ".repeat(3000)).code()).isEqualTo("too-long");
	}

	private static BadQuery refused(String query) {
		BadQuery bad = catchThrowableOfType(BadQuery.class, () -> QueryReader.read(query));
		assertThat(bad).as(query).isNotNull();
		return bad;
	}

}
