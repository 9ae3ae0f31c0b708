package org.chorus.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.chorus.account.AccountId;
import org.chorus.search.language.FieldName;

/**
 * Gathers a lawyer's sets and gives each a name of its own: sets of one name, kept at
 * several desks, are told apart by the desk. The name alone still finds all of them.
 */
final class NamedSets {

	private final Map<FieldName, Map<String, List<Named>>> byName = new EnumMap<>(FieldName.class);

	/**
	 * @param desk where it is kept; empty where the name says it
	 */
	private record Named(String name, String desk, Set<AccountId> accounts) {

		String apart(int number) {
			String which = this.desk.isEmpty() ? "" : this.desk.replace('"', '\'');
			String other = (number == 1) ? which : which.isEmpty() ? "" + number : which + ", " + number;
			return other.isEmpty() ? this.name : this.name + " (" + other + ")";
		}

	}

	void add(FieldName field, String name, String desk, Set<AccountId> accounts) {
		this.byName.computeIfAbsent(field, (key) -> names())
			.computeIfAbsent(name, (key) -> new ArrayList<>())
			.add(new Named(name, desk, accounts));
	}

	Sets sets() {
		Map<FieldName, Map<String, Set<AccountId>>> each = new EnumMap<>(FieldName.class);
		Map<FieldName, Map<String, Set<AccountId>>> together = new EnumMap<>(FieldName.class);
		for (FieldName field : Sets.FIELDS) {
			Map<String, Set<AccountId>> apart = names();
			Map<String, Set<AccountId>> shared = names();
			this.byName.getOrDefault(field, Map.of()).forEach((name, alike) -> {
				alike.forEach((set) -> apart.put((alike.size() == 1) ? name : free(set, apart), set.accounts));
				if (alike.size() > 1) {
					shared.put(name, all(alike));
				}
			});
			each.put(field, apart);
			together.put(field, shared);
		}
		return new Sets(each, together);
	}

	private static String free(Named set, Map<String, Set<AccountId>> taken) {
		int number = 1;
		while (taken.containsKey(set.apart(number))) {
			number++;
		}
		return set.apart(number);
	}

	private static Set<AccountId> all(List<Named> alike) {
		Set<AccountId> all = new HashSet<>();
		alike.forEach((set) -> all.addAll(set.accounts));
		return all;
	}

	private static <T> Map<String, T> names() {
		return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
	}

}
