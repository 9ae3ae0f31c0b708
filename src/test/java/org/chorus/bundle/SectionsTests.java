package org.chorus.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A lawyer's own sections, and the order in them.
 */
class SectionsTests {

	private static List<Tab> arrange(boolean asGiven) {
		List<Exhibit> exhibits = new ArrayList<>();
		for (Exhibit each : Samples.exhibits(30, 3)) {
			exhibits.add(new Exhibit(each.details(), each.text(), each.assurance(), each.method(),
					(exhibits.size() < 10) ? 2 : (exhibits.size() < 12) ? 1 : 0));
		}
		BundleContent sample = Samples.bundle(exhibits);
		return Tab
			.arrange(new BundleContent(sample.front(), Language.ENGLISH, 'B', Preset.NONE, 42, sample.day(),
					sample.auditHead(), false, "", List.of(new Opening("First", "Why."),
							new Opening("Second", "One.\n\nTwo."), new Opening("Empty", "")),
					asGiven, exhibits, null), Wording.in(Language.ENGLISH));
	}

	@Test
	void comeFirstAndTheOthersFollowUnderTheirHarms() {
		List<Tab> tabs = arrange(false);

		assertThat(tabs).extracting(Tab::name).startsWith("First", "Second", "Overwork").doesNotContain("Empty");
		assertThat(tabs.get(0).exhibits()).hasSize(2);
		assertThat(tabs.get(1).exhibits()).hasSize(10);
		assertThat(tabs.get(1).about()).containsExactly("One.", "Two.");
		assertThat(tabs.stream().flatMap((tab) -> tab.exhibits().stream()).map(Placed::reference)).hasSize(30)
			.startsWith("B1", "B2", "B3")
			.doesNotHaveDuplicates();
	}

	@Test
	void standByQuarterUnlessTheLawyerAsksForAnOrderOfHerOwn() {
		List<Exhibit> given = Samples.exhibits(10, 3);
		Comparator<Exhibit> byQuarter = Comparator
			.comparingInt((Exhibit exhibit) -> exhibit.details().year() * 10 + exhibit.details().quarter());

		assertThat(exhibits(arrange(true))).extracting(Exhibit::digest)
			.containsExactlyElementsOf(given.stream().map(Exhibit::digest).toList());
		assertThat(exhibits(arrange(false))).isSortedAccordingTo(byQuarter);
	}

	private static List<Exhibit> exhibits(List<Tab> tabs) {
		return tabs.get(1).exhibits().stream().map(Placed::exhibit).toList();
	}

}
