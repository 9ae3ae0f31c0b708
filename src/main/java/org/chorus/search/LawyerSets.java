package org.chorus.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.chorus.account.AccountId;
import org.chorus.matter.Label;
import org.chorus.matter.Matters;
import org.chorus.matter.WorkProduct;
import org.chorus.search.language.FieldName;

import org.springframework.stereotype.Component;

/**
 * The sets that a lawyer may see now. Codes or tags of one name, in several matters,
 * count as one.
 */
@Component
class LawyerSets {

	private final WorkProduct work;

	private final Matters matters;

	LawyerSets(WorkProduct work, Matters matters) {
		this.work = work;
		this.matters = matters;
	}

	Sets of(String lawyer) {
		Map<FieldName, Map<String, Set<AccountId>>> sets = new EnumMap<>(FieldName.class);
		Sets.FIELDS.forEach((field) -> sets.put(field, new HashMap<>()));
		this.work.labels(lawyer).forEach((label) -> add(sets, field(label), label.name(), label.ids()));
		this.matters.of(lawyer)
			.forEach((matter) -> add(sets, FieldName.MATTER, matter.title(), Set.copyOf(matter.accounts())));
		return new Sets(sets);
	}

	/**
	 * What a lawyer asked, over the sets of whoever looks now.
	 */
	Search search(Asked asked, String lawyer) {
		return asked.search().over(of(lawyer));
	}

	private static FieldName field(Label label) {
		return switch (label.kind()) {
			case CODE -> FieldName.CODING;
			case TAG -> FieldName.TAG;
		};
	}

	private static void add(Map<FieldName, Map<String, Set<AccountId>>> sets, FieldName field, String name,
			Set<AccountId> accounts) {
		sets.getOrDefault(field, new HashMap<>()).computeIfAbsent(name, (key) -> new HashSet<>()).addAll(accounts);
	}

}
