package org.chorus.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chorus.account.AccountId;
import org.chorus.account.Accounts;
import org.chorus.account.HarmCategory;
import org.chorus.matter.Matter;

import org.springframework.stereotype.Component;

/**
 * Turns a matter and what a lawyer filled in into an order for a bundle.
 */
@Component
class Orders {

	private final Accounts accounts;

	private final Bundles bundles;

	Orders(Accounts accounts, Bundles bundles) {
		this.accounts = accounts;
		this.bundles = bundles;
	}

	Order of(Matter matter, ExportForm form) {
		return new Order(this.bundles.front(matter, form.name()), form.words(), form.capital().charAt(0), form.limits(),
				sections(matter, Wording.in(form.words())), form.isAsGiven(), matter.id());
	}

	/**
	 * The lawyers' sections, each with the accounts of its harm that no section before it
	 * has; none where the lawyers arranged and wrote nothing.
	 */
	private List<Section> sections(Matter matter, Wording wording) {
		if (matter.sections().isEmpty()) {
			return List.of();
		}
		Map<AccountId, Set<HarmCategory>> left = harms(matter);
		Set<HarmCategory> all = left.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		List<Section> sections = new ArrayList<>();
		matter.sectionsOf(all).forEach((section) -> {
			List<AccountId> here = left.keySet().stream().filter((id) -> has(left, id, section.harm())).toList();
			here.forEach(left::remove);
			if (!here.isEmpty()) {
				sections.add(new Section(section.heading().isEmpty() ? wording.harm(section.harm()) : section.heading(),
						section.introduction().isEmpty() ? wording.say("harm." + section.harm().label() + ".definition")
								: section.introduction(),
						here));
			}
		});
		return sections;
	}

	private Map<AccountId, Set<HarmCategory>> harms(Matter matter) {
		Map<AccountId, Set<HarmCategory>> harms = new LinkedHashMap<>();
		matter.accounts()
			.forEach((id) -> this.accounts.find(id)
				.ifPresent((account) -> harms.put(id, account.content().details().harms())));
		return harms;
	}

	private static boolean has(Map<AccountId, Set<HarmCategory>> harms, AccountId id, HarmCategory harm) {
		return harms.getOrDefault(id, Set.of()).contains(harm);
	}

}
