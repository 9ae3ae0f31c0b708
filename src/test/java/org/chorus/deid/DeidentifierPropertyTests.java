package org.chorus.deid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.chorus.account.IdentifierKind;
import org.chorus.account.Mark;
import org.chorus.testimony.Narrative;
import org.junit.jupiter.api.Test;

/**
 * What must hold for every text, shown on seeded random ones and on the annotated
 * accounts kept for development.
 */
class DeidentifierPropertyTests {

	private static final long SEED = 20141103;

	private static final int SHIFT_CASES = 100_000;

	private static final Deidentifier DEIDENTIFIER = new Deidentifier();

	private static final String[] NOISE = { "a", "the office", "\uD83D\uDE00", "\uD83D\uDC69\u200D\uD83D\uDC67",
			"e\u0301", "\u0644\u0627", "\u05E9\u05DC\u05D5\u05DD", "\uD840\uDC00", "\uD83C\uDDEC\uD83C\uDDE7",
			"n\u0303o", "\u200B", "\u00AD", " ", "\n", "\r\n", "\t", "\u202E", "caf\u00E9", "\uFF21", "\u1100\u1161",
			"k\u0336", "-", "'", "9", "\uD83D\uDC4D\uD83C\uDFFD", "\u2019s" };

	private static final String[] SENTENCES = { "I had 74 cases and no time.", "The report was refused on transfer.",
			"She rang the duty desk and nobody came.", "OASys was down again.", "He was sentenced to six months.",
			"I asked for the risk assessment and was told to wait." };

	private static final String[] NAMES = { "Nkechi", "Dhaliwal", "Siobhan", "Kowalczyk", "Rhiannon", "Mohammed",
			"Featherstone", "Agnieszka", "Oluwaseun", "Bronwen" };

	@Test
	void shiftsNoOffsetInAHundredThousandCases() {
		Random random = new Random(SEED);
		Reading empty = new Engine(new Lexicon(), List.of(), Model.shipped(new Lexicon())).read("");
		for (int i = 0; i < SHIFT_CASES; i++) {
			String before = noise(random);
			String text = before + " Zyxq " + noise(random);
			int begin = before.codePointCount(0, before.length()) + 1;

			Reading reading = Reading.of(text, empty.lexicon());
			List<Candidate> found = Occurrences.of("zyxq", reading);

			assertThat(found).as("seed %s case %s", SEED, i).isNotEmpty();
			assertThat(reading.view().beginPoint(found.get(0).begin())).as("seed %s case %s", SEED, i).isEqualTo(begin);
			assertThat(reading.view().endPoint(found.get(0).end())).as("seed %s case %s", SEED, i)
				.isGreaterThanOrEqualTo(begin + 4)
				.isLessThanOrEqualTo(begin + 6);
		}
	}

	@Test
	void changesNothingOutsideSpansAndNeverOverlaps() {
		Random random = new Random(SEED);
		for (int i = 0; i < 500; i++) {
			Narrative narrative = new Narrative(story(random) + noise(random) + story(random));

			Deidentification done = DEIDENTIFIER.deidentify(narrative);

			assertThat(done.complete()).isTrue();
			assertSameOutside(narrative.text(), done, "seed " + SEED + " case " + i);
		}
	}

	@Test
	void giveTheSameNameTheSameSurrogateAndLetNoneSurvive() {
		Random random = new Random(SEED);
		for (int i = 0; i < 300; i++) {
			String name = NAMES[random.nextInt(NAMES.length)];
			Narrative narrative = new Narrative("My manager, Mrs " + name + ", was away. " + story(random) + " "
					+ story(random) + " In the end " + name + " told me to go home.");

			Deidentification done = DEIDENTIFIER.deidentify(narrative);

			assertThat(done.safe().text()).as("seed %s case %s", SEED, i).doesNotContainIgnoringCase(name);
			assertThat(surrogates(narrative.text(), done, name)).as("seed %s case %s", SEED, i).hasSize(1);
		}
	}

	@Test
	void findsNothingNewOnASecondPass() throws IOException {
		for (Annotated account : dev()) {
			Deidentification done = DEIDENTIFIER.deidentify(new Narrative(account.text()));

			assertThat(DEIDENTIFIER.secondPass(done.safe())).as(account.id()).isEmpty();
		}
	}

	@Test
	void keepsTheSpansOfAccountsInOrderAtGraphemes() throws IOException {
		for (Annotated account : dev()) {
			assertSameOutside(account.text(), DEIDENTIFIER.deidentify(new Narrative(account.text())), account.id());
		}
	}

	@Test
	void withholdsEverythingWhenAStageFails() {
		Lexicon lexicon = new Lexicon();
		Detector broken = (Reading reading) -> {
			throw new IllegalStateException("broken");
		};
		Deidentifier deidentifier = new Deidentifier(new Engine(lexicon, List.of(broken), Model.shipped(lexicon)));

		Deidentification done = deidentifier.deidentify(new Narrative("Nkechi rang the office."));

		assertThat(done.complete()).isFalse();
		assertThat(done.safe().text()).isEqualTo("[withheld]");
		assertThat(done.spans()).singleElement()
			.satisfies((Span span) -> assertThat(span.latitude()).isEqualTo(Latitude.ALWAYS_OUT));
	}

	@Test
	void cutsOffAStageThatHangsAndWithholdsEverything() {
		Lexicon lexicon = new Lexicon();
		Detector slow = (Reading reading) -> {
			while (!Thread.currentThread().isInterrupted()) {
				LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
			}
			return List.of();
		};
		Engine engine = new Engine(lexicon, List.of(slow), Model.shipped(lexicon));

		Deidentification done = new Deidentifier(engine, new TimeLimit(Duration.ofMillis(100)))
			.deidentify(new Narrative("Nkechi rang the office."));

		assertThat(done.complete()).isFalse();
		assertThat(done.safe().text()).isEqualTo("[withheld]");
	}

	@Test
	void dropsNoKindThatAStageProposes() {
		Lexicon lexicon = new Lexicon();
		Model model = Model.shipped(lexicon);
		for (IdentifierKind kind : IdentifierKind.values()) {
			Detector planted = (Reading reading) -> List.of(Candidate.of(2, 8, kind, "planted", 0.9));

			Deidentification done = new Deidentifier(new Engine(lexicon, List.of(planted), model))
				.deidentify(new Narrative("a letter came"));

			assertThat(done.safe().text()).as(kind.name()).startsWith("a [").endsWith("] came");
		}
	}

	@Test
	void repeatsNoWordOfADirectMentionInASurrogate() throws IOException {
		for (Annotated account : dev()) {
			Deidentification done = DEIDENTIFIER.deidentify(new Narrative(account.text()));
			int[] points = account.text().codePoints().toArray();
			Set<String> direct = new HashSet<>();
			for (Span span : done.spans()) {
				if (span.kind() == IdentifierKind.PERSON) {
					Tokenizer.tokens(new View(new String(points, span.begin(), span.end() - span.begin())))
						.stream()
						.map(Token::lower)
						.filter((String word) -> word.length() > 1)
						.forEach(direct::add);
				}
			}
			direct.removeAll(Set.of("person"));

			for (Span span : done.spans()) {
				assertThat(Tokenizer.tokens(new View(span.surrogate())).stream().map(Token::lower).toList())
					.as(account.id())
					.doesNotContainAnyElementsOf(direct);
			}
		}
	}

	@Test
	void letsTheWriterLeaveInNoHardStop() {
		Narrative narrative = new Narrative("The case number is T20147123 and her son Kayden, 7, was there.");
		Choices everything = new Choices(List.of(), Set.of("T20147123", "Kayden", "7"), Set.of());

		assertThat(DEIDENTIFIER.deidentify(narrative, everything).safe().text()).doesNotContain("T20147123")
			.doesNotContain("Kayden")
			.doesNotContain(" 7,");
	}

	private static List<Annotated> dev() throws IOException {
		return Annotated.read(Path.of("src/test/resources/corpora/accounts-dev.jsonl"));
	}

	private static void assertSameOutside(String text, Deidentification done, String what) {
		int[] original = text.codePoints().toArray();
		int[] safe = done.safe().text().codePoints().toArray();
		int at = 0;
		int safeAt = 0;
		for (int i = 0; i < done.spans().size(); i++) {
			Span span = done.spans().get(i);
			Mark mark = done.safe().marks().get(i);
			assertThat(span.begin()).as(what).isGreaterThanOrEqualTo(at);
			assertThat(new String(safe, safeAt, mark.begin() - safeAt)).as(what)
				.isEqualTo(new String(original, at, span.begin() - at));
			assertThat(done.safe().surrogate(mark)).as(what).isEqualTo(span.surrogate());
			at = span.end();
			safeAt = mark.end();
		}
		assertThat(new String(safe, safeAt, safe.length - safeAt)).as(what)
			.isEqualTo(new String(original, at, original.length - at));
	}

	private static Set<String> surrogates(String text, Deidentification done, String name) {
		int[] points = text.codePoints().toArray();
		Map<String, Boolean> surrogates = new HashMap<>();
		for (Span span : done.spans()) {
			String piece = new String(points, span.begin(), span.end() - span.begin());
			if (piece.equals(name) && span.kind() == IdentifierKind.PERSON) {
				surrogates.put(span.surrogate(), true);
			}
		}
		return surrogates.keySet();
	}

	private static String noise(Random random) {
		StringBuilder noise = new StringBuilder();
		for (int i = random.nextInt(8); i > 0; i--) {
			noise.append(NOISE[random.nextInt(NOISE.length)]);
		}
		return noise.toString();
	}

	private static String story(Random random) {
		List<String> sentences = new ArrayList<>();
		for (int i = 1 + random.nextInt(3); i > 0; i--) {
			sentences.add(SENTENCES[random.nextInt(SENTENCES.length)]);
		}
		return String.join(" ", sentences);
	}

}
