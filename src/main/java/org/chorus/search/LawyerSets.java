package org.chorus.search;

import java.util.List;
import java.util.Set;

import org.chorus.matter.Desk;
import org.chorus.matter.Label;
import org.chorus.matter.Matter;
import org.chorus.matter.Matters;
import org.chorus.matter.WorkProduct;
import org.chorus.search.language.FieldName;
import org.chorus.search.language.Wording;

import org.springframework.stereotype.Component;

/**
 * The sets that a lawyer may see now.
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
		List<Matter> mine = this.matters.of(lawyer);
		NamedSets sets = new NamedSets();
		this.work.labels(lawyer)
			.forEach((label) -> sets.add(field(label), label.name(), desk(label.desk(), mine), label.ids()));
		mine.forEach((matter) -> sets.add(FieldName.MATTER, matter.title(), "", Set.copyOf(matter.accounts())));
		return sets.sets();
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

	private static String desk(Desk desk, List<Matter> mine) {
		return switch (desk) {
			case Desk.Own own -> Wording.of("search.set.own");
			case Desk.Shared shared -> mine.stream()
				.filter((matter) -> matter.id().equals(shared.matter()))
				.map(Matter::title)
				.findFirst()
				.orElse("");
		};
	}

}
