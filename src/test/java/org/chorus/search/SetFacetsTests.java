package org.chorus.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
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
import org.chorus.search.language.BadQuery;
import org.chorus.search.language.FieldName;
import org.chorus.search.language.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A lawyer's codes, tags and matters, in queries and counted beside the details.
 */
class SetFacetsTests {

	private static final long SEED = 141107;

	private static final List<FieldName> FIELDS = List.of(FieldName.REGION, FieldName.HARM, FieldName.CODING,
			FieldName.TAG, FieldName.MATTER);

	private final Random random = new Random(SEED);

	private final Shelf shelf = new Shelf(SEED);

	/**
	 * What each account has, by field.
	 */
	private final Map<AccountId, Map<FieldName, Set<String>>> accounts = new LinkedHashMap<>();

	@TempDir
	private Path home;

	@Test
	void everyFieldIsCountedAsIfItWereNotFilteredItself() {
		Sets sets = fill();
		try (AccountIndex index = new AccountIndex(this.shelf, this.home)) {
			for (int i = 0; i < 400; i++) {
				List<Filter> filters = filters();
				Found found = index.search(new Search("caseload").filtered(filters).over(sets));

				String told = "seed %d, search %d: %s".formatted(SEED, i, filters);
				assertThat(found.total()).as(told).isEqualTo(expected(filters).size());
				for (Facet facet : found.facets()) {
					if (FIELDS.contains(facet.field())) {
						assertThat(counts(facet)).as(told).isEqualTo(expected(facet.field(), filters));
					}
				}
				assertThat(found.facets()).extracting(Facet::field).containsAll(Sets.FIELDS);
			}
		}
	}

	@Test
	void aNameIsFoundWhateverItsCapitalsAndOnlyByWhomItBelongsTo() {
		AccountId one = this.shelf.release("caseload");
		this.shelf.release("caseload");
		Sets sets = new Sets(Map.of(FieldName.TAG, Map.of("Paragraph 14 (b)", Set.of(one))));
		try (AccountIndex index = new AccountIndex(this.shelf, this.home)) {
			assertThat(index.all(new Search("caseload AND tag:\"paragraph 14 (b)\"").over(sets))).containsExactly(one);
			assertThat(index.search(new Search("tag:\"Paragraph 14 (b)\"").over(sets)).readAs())
				.isEqualTo("tag: Paragraph 14 (b)");
			assertThat(refused(index, new Search("tag:other").over(sets))).contains("Paragraph 14 (b)");
			assertThat(refused(index, new Search("coding:other").over(sets))).contains("nothing named");
			assertThat(refused(index, new Search("matter:other"))).contains("none is signed in here");
			assertThat(index.search(new Search("*:*").filtered(List.of(Filter.on(FieldName.TAG, "gone"))).over(sets)))
				.satisfies((found) -> assertThat(found.total()).isZero())
				.satisfies(
						(found) -> assertThat(found.stepsBack()).extracting(Found.StepBack::count).containsExactly(2L));
		}
	}

	private static String refused(AccountIndex index, Search search) {
		return Wording.of(catchThrowableOfType(BadQuery.class, () -> index.search(search)));
	}

	private Sets fill() {
		Map<FieldName, Map<String, Set<AccountId>>> sets = new EnumMap<>(FieldName.class);
		for (FieldName field : Sets.FIELDS) {
			sets.put(field, new HashMap<>(Map.of("a", new HashSet<>(), "b", new HashSet<>(), "none", new HashSet<>())));
		}
		for (int i = 0; i < 60; i++) {
			HarmCategory harm = one(List.of(HarmCategory.OVERWORK, HarmCategory.STAFF_SAFETY));
			Region region = one(List.of(Region.WALES, Region.LONDON, Region.NORTH_EAST));
			AccountId id = this.shelf.release("caseload " + i, new Details(Set.of(harm), IncidentMonth.parse("2014-06"),
					region, Employer.NPS, StaffRole.TRAINEE, Basis.HEARD));
			Map<FieldName, Set<String>> has = new EnumMap<>(FieldName.class);
			has.put(FieldName.HARM, Set.of(harm.label()));
			has.put(FieldName.REGION, Set.of(region.label()));
			for (FieldName field : Sets.FIELDS) {
				Set<String> names = List.of("a", "b")
					.stream()
					.filter((name) -> this.random.nextInt(3) == 0)
					.collect(Collectors.toSet());
				names.forEach((name) -> sets.getOrDefault(field, Map.of()).getOrDefault(name, Set.of()).add(id));
				has.put(field, names);
			}
			this.accounts.put(id, has);
		}
		return new Sets(sets);
	}

	private List<Filter> filters() {
		List<Filter> filters = new ArrayList<>();
		for (int i = this.random.nextInt(4); i > 0; i--) {
			FieldName field = one(FIELDS);
			String value = switch (field) {
				case REGION -> one(List.of("Wales", "London"));
				case HARM -> one(List.of("overwork", "staff-safety"));
				default -> one(List.of("a", "b", "none"));
			};
			if (filters.stream().noneMatch((other) -> other.field() == field && other.value().equals(value))) {
				filters.add(new Filter(field, value, this.random.nextInt(3) == 0));
			}
		}
		return filters;
	}

	private Set<AccountId> expected(List<Filter> filters) {
		return this.accounts.keySet().stream().filter((id) -> passes(id, filters)).collect(Collectors.toSet());
	}

	private boolean passes(AccountId id, List<Filter> filters) {
		return FIELDS.stream().allMatch((field) -> {
			Set<String> has = has(id, field);
			List<Filter> here = filters.stream().filter((filter) -> filter.field() == field).toList();
			boolean wanted = here.stream().allMatch(Filter::excluded)
					|| here.stream().anyMatch((filter) -> !filter.excluded() && has.contains(filter.value()));
			return wanted && here.stream().noneMatch((filter) -> filter.excluded() && has.contains(filter.value()));
		});
	}

	private Map<String, Long> expected(FieldName field, List<Filter> filters) {
		List<Filter> others = filters.stream().filter((filter) -> filter.field() != field).toList();
		Map<String, Long> counts = new HashMap<>();
		for (AccountId id : expected(others)) {
			has(id, field).forEach((value) -> counts.merge(value, 1L, Long::sum));
		}
		return counts;
	}

	private Set<String> has(AccountId id, FieldName field) {
		return this.accounts.getOrDefault(id, Map.of()).getOrDefault(field, Set.of());
	}

	private static Map<String, Long> counts(Facet facet) {
		return facet.counts()
			.stream()
			.filter((count) -> count.count() > 0)
			.collect(Collectors.toMap(Facet.Count::value, Facet.Count::count));
	}

	private <T> T one(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
