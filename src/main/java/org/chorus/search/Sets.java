package org.chorus.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.chorus.account.AccountId;
import org.chorus.search.language.BadQuery;
import org.chorus.search.language.Clause.Field;
import org.chorus.search.language.FieldName;
import org.chorus.search.language.Place;

/**
 * The sets of accounts that one lawyer may name and count: what carries a code or a tag,
 * and what is in a matter. They come with each search and are never in the index, which
 * all lawyers share.
 *
 * @param named by field and name; capitals make no difference to names
 * @param together what is found by a name that several sets share, which are counted
 * under longer ones
 */
public record Sets(Map<FieldName, Map<String, Set<AccountId>>> named,
		Map<FieldName, Map<String, Set<AccountId>>> together) {

	/**
	 * What is counted, in the order of the page.
	 */
	public static final List<FieldName> FIELDS = List.of(FieldName.CODING, FieldName.TAG, FieldName.MATTER);

	/**
	 * Where nobody is known who could have any, as in a terminal.
	 */
	public static final Sets NOBODYS = new Sets(Map.of());

	/**
	 * The most names that a message lists.
	 */
	private static final int LISTED = 20;

	public Sets {
		named = copy(named);
		together = copy(together);
	}

	public Sets(Map<FieldName, Map<String, Set<AccountId>>> named) {
		this(named, Map.of());
	}

	private static Map<FieldName, Map<String, Set<AccountId>>> copy(Map<FieldName, Map<String, Set<AccountId>>> from) {
		Map<FieldName, Map<String, Set<AccountId>>> copy = new EnumMap<>(FieldName.class);
		from.forEach((field, sets) -> copy.put(field, merged(sets)));
		return Collections.unmodifiableMap(copy);
	}

	private static Map<String, Set<AccountId>> merged(Map<String, Set<AccountId>> sets) {
		Map<String, Set<AccountId>> merged = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		sets.forEach((name, accounts) -> merged.computeIfAbsent(name, (key) -> new HashSet<>()).addAll(accounts));
		return Collections.unmodifiableMap(merged);
	}

	/**
	 * The sets of a field by name.
	 */
	public Map<String, Set<AccountId>> of(FieldName field) {
		return this.named.getOrDefault(field, Map.of());
	}

	/**
	 * How a query names a set.
	 */
	static String written(FieldName field, String name) {
		return new Field(field, name, name, new Place(0, 0)).written();
	}

	/**
	 * The accounts of a name; none where the name is gone since it was chosen.
	 */
	public Set<AccountId> accounts(FieldName field, String name) {
		Set<AccountId> several = this.together.getOrDefault(field, Map.of()).get(name);
		return (several != null) ? several : of(field).getOrDefault(name, Set.of());
	}

	/**
	 * The accounts that a query names.
	 * @throws BadQuery where this lawyer has no such set
	 */
	public Set<AccountId> accounts(Field field) {
		if (this.named.isEmpty()) {
			throw new BadQuery("nobodys-sets", field.at(), List.of(), field.field().label());
		}
		Map<String, Set<AccountId>> sets = of(field.field());
		if (!sets.containsKey(field.low())
				&& !this.together.getOrDefault(field.field(), Map.of()).containsKey(field.low())) {
			String names = String.join(", ", sets.keySet().stream().limit(LISTED).toList());
			throw new BadQuery(names.isEmpty() ? "no-sets" : "unknown-set", field.at(), List.of(),
					field.field().label(), names);
		}
		return accounts(field.field(), field.low());
	}

	/**
	 * How many sets of each field there are: names are privileged.
	 */
	@Override
	public String toString() {
		return "Sets[" + this.named.values().stream().mapToInt(Map::size).sum() + "]";
	}

}
