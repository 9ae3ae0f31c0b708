package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;

import org.chorus.account.IdentifierKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the rules find by form, in brackets, and what they leave. All numbers are made up.
 */
class RulesTests {

	private static final Lexicon LEXICON = new Lexicon();

	private static Reading reading(String text) {
		return Reading.of(text, LEXICON);
	}

	private static List<Candidate> found(Reading reading) {
		List<Candidate> all = new ArrayList<>();
		Detectors.rules().forEach((Detector rule) -> all.addAll(rule.find(reading)));
		return Arbiter.settle(reading.text(), all);
	}

	private static String marked(String text) {
		StringBuilder marked = new StringBuilder(text);
		List<Candidate> found = found(reading(text));
		for (int i = found.size() - 1; i >= 0; i--) {
			marked.insert(found.get(i).end(), "}").insert(found.get(i).begin(), "{");
		}
		return marked.toString();
	}

	private static void assertFinds(IdentifierKind kind, String text) {
		String plain = text.replace("{", "").replace("}", "");
		assertThat(marked(plain)).isEqualTo(text);
		assertThat(found(reading(plain))).allSatisfy((Candidate found) -> assertThat(found.kind()).isEqualTo(kind));
	}

	@ParameterizedTest
	@ValueSource(strings = { "his crn is {X 12 34 56}, ring me", "CRN {K849657}.", "the CRN ({r-12 3456}) was wrong",
			"crn {N 6O2 7I8} on the scan", "PNC {2001/0123456A} again", "pnc {07/252865J}", "CRO {53560/11N}",
			"prison number {A1234BC}", "noms {a 1180 fg}", "at the Crown Court ({T20140217})",
			"case {T2014 7266} was listed", "urn {01WS1140266}", "URN {46CV0901714}.", "log {0218 of 10/8}",
			"police log {388 of 18/09}", "log {CAD 6614/23SEP14}", "ticket {INC0048812}",
			"the number is {12/0000/00/123456A}", "ref {LC-20141022-0388}" })
	void findsCaseNumbers(String text) {
		assertFinds(IdentifierKind.CASE_ID, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "the choir of {St Botolph's} was there", "I sang at {st. cuthbert's} on sundays",
			"his girl is at {Ysgol Glanrafon} now" })
	void findsBodiesByTheFormOfTheirNames(String text) {
		assertFinds(IdentifierKind.ORGANISATION, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sat in a queue on the {m62} all day", "they drink in the {fox and grapes} again" })
	void findsPlacesByTheFormOfTheirNames(String text) {
		assertFinds(IdentifierKind.LOCATION, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a foot in the door and a hand on mine", "it is on the M drive and not the S drive",
			"he is at the top and I am not", "mi es i ysgol wedyn" })
	void leavesWhatOnlyLooksLikeANameOfAForm(String text) {
		assertThat(marked(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NI {QQ 12 34 56 C}", "nino {qq123456c}", "ni number {QQ.12.34.56.C}",
			"NHS no. {999 484 6906}", "nhs {9994846906}", "nhs number {999-484-6907}", "passport {512 098 774}",
			"licence {MOLYN 907220 HP9QX}" })
	void findsNationalNumbers(String text) {
		assertFinds(IdentifierKind.NATIONAL_ID, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ring {07700 900 123} please", "on {07700900123}", "tel {+44 7700 900123}",
			"{0117 496 0283} rings out", "call {(0117) 4960283}", "{07 700 900 1 22}", "desk {020 7946 0611}",
			"ext {4419}" })
	void findsTelephones(String text) {
		assertFinds(IdentifierKind.PHONE, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "my number is {oh seven seven double oh nine hundred one two three} ring it",
			"ring {oh one one seven four nine six oh two eight three} full stop" })
	void findsDictatedTelephones(String text) {
		assertThat(marked(text.replace("{", "").replace("}", ""))).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EMAIL | write to {a.b@nps-test.example} soon
			EMAIL | it was {wigg underscore r at suffolk nps dot example} on monday
			URL | see {www.test-page.example/path?x=1} now
			URL | on {https://portal.test.example/a/b}.
			URL | on {napo.org.uk} it says
			URL | its on {www dot testvisits dot example slash december} full stop
			USERNAME | posted as {@some_handle} today
			USERNAME | user {jthrelf3} saw it
			USERNAME | it was {svc_merge_04} again
			IP | from {10.113.8.4} at night
			IP | from {2001:db8:44:9::17} at night
			IP | machine is {ten dot forty four dot eight dot nine} and
			POSTCODE | in {SW1A 2AA} now
			POSTCODE | she is at {ex23 8zw}. fine
			POSTCODE | over in {SE15}, she
			VEHICLE | van {AB12 CDE} outside
			VEHICLE | the red one {ab12cde} outside
			VEHICLE | a Rover, {T506 QOM}, and
			VEHICLE | an old mini, {QOM 506T}, and
			BANK | sort code {12-34-56}, account
			BANK | paid to {12-34-56 12345678} now
			BANK | IBAN {GB29 NWBK 6016 1331 9268 19} now
			STAFF_ID | staff number {FN-8820-1}
			STAFF_ID | collar no. {5172} came
			STAFF_ID | PC Hocking {6033} jumps in
			ADDRESS | he lives at {3 sea view terrace} now
			ADDRESS | at {Flat 60, Crane House}, I asked
			ADDRESS | of {17a Tamarack Rd}.
			ADDRESS | lives at {nine beacon hill lane} with her
			""")
	void findsTheOthers(IdentifierKind kind, String text) {
		assertFinds(kind, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "he is {A 4 4 1 7 C Q} now", "ours is {HFD - 2 2 6 1 - t}",
			"it was {B W 2 2 0 7} at first", "they wrote {35 PD 0911 - 2 14} on it", "the one ending {419} was hers",
			"the last four {8821} were right" })
	void findsNumbersInPieces(String text) {
		assertFinds(IdentifierKind.NUMBER, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 2 and 3 were late", "we scored 4 or 5 of 9", "2 x 4 hours a day", "plan A and plan B",
			"it starts at 9 and ends at 5", "seen 13:30 - J came late" })
	void leavesFiguresThatOnlyStandTogether(String text) {
		assertThat(marked(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "On {3 July 2014} I was", "on {14/07/2014} I", "on {14.7.14} I", "{2014-07-14} was",
			"on {14/7} he", "on the {27th} she", "on {sat 9th aug} she", "on {Friday 12 September} it", "{sept 12} he",
			"{december the ninth} full stop", "on the {fourteenth of july} he",
			"born {first of the first eighty eight} in", "in {2009} it was", "in {March 2012} he",
			"since {two thousand and nine} she", "in the {third week of June} she", "by {Christmas} I",
			"on {St Swithin's Day} she", "on {bonfire night} he", "on {Tue 2nd} he", "on {3}, {10} and {17 June} he",
			"ar {19 mehefin} he", "DOB: {03.04.94}", "{10.xi.14}", "in {'91} he",
			"on the {Sunday after the bank holiday} it", "dob {O3.O7.7l}", "on {10.9} I wrote and" })
	void findsDates(String text) {
		assertFinds(IdentifierKind.DATE, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a {34}-year-old man", "he is {34} and", "She was {seventeen}.", "aged {50}, he",
			"a girl of {seven} in", "Kieran Lougher, {43}, was", "his daughter Skye ({4}) was", "a {6 week} old baby",
			"i am {twenty four} and", "baby kensa {7 weeks}. he", "who is {seventy-one} and" })
	void findsAges(String text) {
		assertFinds(IdentifierKind.AGE, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a caseload of 70", "I have 81 cases", "in 2014 we", "he got 18 months", "under 16",
			"over 18s", "at 10.30 on Monday", "in June I", "that Friday I", "since March", "last winter", "tier 3",
			"RSR 6.89", "MAPPA level 2", "a section 18", "9,000 words", "for 14 years in the service",
			"six years in the job", "ten days later", "each had 15 minutes", "60% of them", "we rang 999", "dial 101",
			"it took 2hrs", "at 7am", "q3 of the form", "half past two", "I may be late", "the second time",
			"the 3rd floor", "his 2nd letter", "24/7 cover", "one to one", "£120 fine", "12 weeks custody", "room 7",
			"page 2 of 3", "the first visit", "on A4 paper", "form MG5", "up to 1,500 characters", "9000 words",
			"she is one of ours", "he was 5 minutes late", "at 0930", "every1 knew", "100 hours of unpaid work",
			"the third refusal", "I will march on", "he went with them" })
	void leavesTheEvidence(String text) {
		assertThat(marked(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			999 484 6906 | 999 484 6907
			07/252865J | 07/252865K
			""")
	void aFailedCheckLowersConfidenceAndLetsNothingThrough(String right, String wrong) {
		Candidate sure = found(reading("it is " + right + " here")).get(0);
		Candidate doubted = found(reading("it is " + wrong + " here")).get(0);

		assertThat(doubted.end()).isEqualTo(sure.end());
		assertThat(doubted.begin()).isEqualTo(sure.begin());
		assertThat(doubted.confidence()).isLessThan(sure.confidence());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			3 July 2014 | [July 2014]
			Friday 12 September | [September]
			14/7/14 | [July 2014]
			2014-07-14 | [July 2014]
			the 27th | [date]
			fourteenth of july | [July]
			19 mehefin | [June]
			3 March 1961 | [an earlier date]
			2009 | [an earlier date]
			Bonfire Night | [date]
			""")
	void keepsTheMonthOfADate(String date, String surrogate) {
		assertThat(DateSurrogate.of(date)).isEqualTo(surrogate);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			7 weeks | [under 5]
			4 | [under 5]
			twelve | [10 to 13]
			17 | [14 to 17]
			18 | [18 to 24]
			thirty-six | [35 to 44]
			sixty odd | [55 to 64]
			92 | [65 or over]
			""")
	void keepsTheBandOfAnAge(String age, String surrogate) {
		assertThat(AgeBand.of(age)).isEqualTo(surrogate);
	}

}
