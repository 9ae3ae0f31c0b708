package org.chorus.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.chorus.account.AccountId;
import org.chorus.account.Basis;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IncidentMonth;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.search.language.Clause;
import org.chorus.search.language.Distance;
import org.chorus.search.language.FieldName;
import org.chorus.search.language.Place;
import org.chorus.search.words.Stems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The index finds what trying everything on the raw text finds.
 */
class OracleTests {

	private static final long SEED = 20141107;

	private static final int QUERIES = 10_000;

	private static final Place NOWHERE = new Place(0, 0);

	/**
	 * Forms of a word, first what they share.
	 */
	private static final List<List<String>> FAMILIES = List.of(List.of("refuse", "refuses", "refused", "refusing"),
			List.of("reject", "rejected", "rejects"), List.of("risk", "risks"), List.of("case", "cases"),
			List.of("high"), List.of("transfer", "transfers", "transferred"), List.of("manager", "managers"),
			List.of("the"), List.of("not"), List.of("or"), List.of("gwyl"), List.of("don't"), List.of("record"),
			List.of("71"), List.of("crc"));

	private static final List<String> SPELLINGS = List.of("Gŵyl", "don’t", "manager's", "High", "CRC", "Case");

	private static final List<String> PATTERNS = List.of("re*", "r?sk", "*ed", "ca*s", "trans*", "g?yl", "m*r");

	private static final List<String> TAGS = List.of("urgent", "ask the writer", "para. 14 (a)", "w/10");

	private final Random random = new Random(SEED);

	private final Map<AccountId, BruteForce> texts = new LinkedHashMap<>();

	@Test
	void luceneAgreesWithBruteForceOnRandomQueries(@TempDir Path home) {
		Shelf shelf = new Shelf(SEED);
		Map<String, String> families = families();
		Map<String, Set<AccountId>> tagged = TAGS.stream()
			.collect(Collectors.toMap((tag) -> tag, (tag) -> new HashSet<>()));
		for (int i = 0; i < 40; i++) {
			String text = text();
			Details details = details();
			Set<String> carried = TAGS.stream()
				.filter((tag) -> this.random.nextInt(3) == 0)
				.collect(Collectors.toSet());
			AccountId id = shelf.release(text, details);
			this.texts.put(id, new BruteForce(text, details, carried, families));
			carried.forEach((tag) -> tagged.get(tag).add(id));
		}
		Sets sets = new Sets(Map.of(FieldName.TAG, tagged));
		int found = 0;
		try (AccountIndex index = new AccountIndex(shelf, home)) {
			for (int i = 0; i < QUERIES; i++) {
				Clause clause = clause(3);
				Set<AccountId> expected = this.texts.entrySet()
					.stream()
					.filter((entry) -> entry.getValue().matches(clause))
					.map(Map.Entry::getKey)
					.collect(Collectors.toSet());

				Set<AccountId> actual = new HashSet<>(index.all(new Search(clause.written()).over(sets)));

				assertThat(actual).as("seed %d, query %d: %s", SEED, i, clause.written()).isEqualTo(expected);
				found += expected.isEmpty() || expected.size() == this.texts.size() ? 0 : 1;
			}
		}
		assertThat(found).as("queries that find some accounts and not others").isGreaterThan(QUERIES / 3);
	}

	@Test
	void theFormsOfAWordShareAStem() {
		assertThat(FAMILIES).allSatisfy((family) -> assertThat(family)
			.allSatisfy((form) -> assertThat(Stems.of(form)).isEqualTo(Stems.of(family.getFirst()))));
	}

	private static Map<String, String> families() {
		Map<String, String> families = new HashMap<>();
		FAMILIES.forEach((family) -> family.forEach((form) -> families.put(form, family.getFirst())));
		return families;
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		int paragraphs = 1 + this.random.nextInt(3);
		for (int p = 0; p < paragraphs; p++) {
			text.append((p == 0) ? "" : (this.random.nextBoolean() ? "\n" : "\n\n"));
			int sentences = 1 + this.random.nextInt(4);
			for (int s = 0; s < sentences; s++) {
				text.append((s == 0) ? "" : " ").append(sentence());
			}
		}
		return text.toString();
	}

	private String sentence() {
		StringBuilder sentence = new StringBuilder("We");
		int words = 1 + this.random.nextInt(12);
		for (int w = 0; w < words; w++) {
			sentence.append(one(List.of(" ", " ", " ", ", ", "-", " [", "] "))).append(word());
		}
		return sentence.append(one(List.of(".", "!", "?", "..."))).toString();
	}

	private String word() {
		return (this.random.nextInt(6) == 0) ? one(SPELLINGS) : one(one(FAMILIES));
	}

	private Details details() {
		Set<HarmCategory> harms = new HashSet<>();
		harms.add(one(List.of(HarmCategory.values())));
		harms.add(one(List.of(HarmCategory.values())));
		IncidentMonth month = IncidentMonth.parse("2014-%02d".formatted(1 + this.random.nextInt(12)));
		return new Details(harms, month, one(List.of(Region.values())), Employer.NPS, StaffRole.TRAINEE, Basis.HEARD);
	}

	private Clause clause(int depth) {
		int kind = this.random.nextInt(10);
		if (depth == 0 || kind < 2) {
			return (this.random.nextInt(5) == 0) ? field() : place(1);
		}
		return switch (kind) {
			case 2, 3 -> new Clause.And(list(depth));
			case 4, 5 -> new Clause.Or(list(depth));
			case 6 -> new Clause.Not(notNegated(depth - 1));
			default -> near(depth);
		};
	}

	private Clause notNegated(int depth) {
		Clause clause = clause(depth);
		return (clause instanceof Clause.Not not) ? not.part() : clause;
	}

	private List<Clause> list(int depth) {
		List<Clause> parts = new ArrayList<>();
		int size = 2 + this.random.nextInt(2);
		for (int i = 0; i < size; i++) {
			parts.add(clause(depth - 1));
		}
		return parts;
	}

	private Clause field() {
		return switch (this.random.nextInt(4)) {
			case 3 -> same(FieldName.TAG, one(TAGS));
			case 0 -> same(FieldName.HARM, one(List.of(HarmCategory.values())).label());
			case 1 -> same(FieldName.REGION, one(List.of(Region.values())).label());
			default -> {
				int from = 1 + this.random.nextInt(11);
				yield new Clause.Field(FieldName.MONTH, "2014-%02d".formatted(from),
						"2014-%02d".formatted(from + this.random.nextInt(13 - from)), NOWHERE);
			}
		};
	}

	private static Clause same(FieldName field, String value) {
		return new Clause.Field(field, value, value, NOWHERE);
	}

	private Clause near(int depth) {
		Distance.Kind kind = one(List.of(Distance.Kind.values()));
		boolean counted = kind == Distance.Kind.WITHIN || kind == Distance.Kind.BEFORE;
		Distance distance = new Distance(kind, counted ? 1 + this.random.nextInt(8) : 0, this.random.nextInt(5) == 0);
		return new Clause.Near(place(depth - 1), distance, place(depth - 1));
	}

	private Clause place(int depth) {
		if (depth > 0 && this.random.nextInt(3) == 0) {
			return this.random.nextBoolean() ? near(depth) : new Clause.Or(List.of(place(depth - 1), place(depth - 1)));
		}
		return switch (this.random.nextInt(8)) {
			case 0 -> exact();
			case 1 -> wildcard();
			case 2 -> new Clause.Fuzzy(one(List.of("refusd", "riks", "casse", "rejcet")), 1 + this.random.nextInt(2),
					NOWHERE);
			case 3, 4 -> phrase();
			default -> new Clause.Word(plain(), NOWHERE);
		};
	}

	private Clause.Leaf exact() {
		return new Clause.Exact(plain(), NOWHERE);
	}

	/**
	 * A word that, bare, is no sign of the language; "or" and "not" stand in phrases.
	 */
	private String plain() {
		String word = BruteForce.fold(word());
		return (word.equals("or") || word.equals("not")) ? "the" : word;
	}

	private Clause.Leaf wildcard() {
		return new Clause.Wildcard(one(PATTERNS), NOWHERE);
	}

	private Clause phrase() {
		List<Clause.Leaf> words = new ArrayList<>();
		int size = 2 + this.random.nextInt(2);
		for (int i = 0; i < size; i++) {
			words.add((this.random.nextInt(4) == 0) ? wildcard() : new Clause.Exact(BruteForce.fold(word()), NOWHERE));
		}
		return new Clause.Phrase(words, NOWHERE);
	}

	private <T> T one(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
