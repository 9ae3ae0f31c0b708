package org.chorus.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.chorus.account.HarmCategory;
import org.chorus.bundle.pdf.Anchor;

/**
 * A section of a bundle: the accounts of one harm.
 *
 * @param exhibits printed here, in order of time
 * @param elsewhere of this harm too, but printed under their first
 */
record Tab(HarmCategory harm, Anchor anchor, List<Placed> exhibits, List<Placed> elsewhere) {

	/**
	 * Within a quarter the order follows the digest of the text, which says nothing of
	 * when an account was filed, nor of its month.
	 */
	private static final Comparator<Keyed> BY_HARM_AND_TIME = Comparator
		.comparing((Keyed keyed) -> keyed.exhibit().firstHarm())
		.thenComparingInt((keyed) -> keyed.exhibit().details().year())
		.thenComparingInt((keyed) -> keyed.exhibit().details().quarter())
		.thenComparing(Keyed::digest);

	/**
	 * An exhibit with its digest, which costs too much to compute at each comparison.
	 */
	private record Keyed(Exhibit exhibit, String digest) {
	}

	/**
	 * Arranges exhibits under their harms and numbers them in the order of print.
	 */
	static List<Tab> arrange(char letter, List<Exhibit> exhibits) {
		Map<HarmCategory, Tab> tabs = new EnumMap<>(HarmCategory.class);
		exhibits.stream()
			.flatMap((exhibit) -> exhibit.details().harms().stream())
			.forEach((harm) -> tabs.computeIfAbsent(harm, Tab::empty));
		List<Exhibit> ordered = exhibits.stream()
			.map((exhibit) -> new Keyed(exhibit, exhibit.text().digest()))
			.sorted(BY_HARM_AND_TIME)
			.map(Keyed::exhibit)
			.toList();
		int number = 1;
		for (Exhibit exhibit : ordered) {
			Placed placed = new Placed(Character.toString(letter) + number++, exhibit);
			exhibit.details().harms().forEach((harm) -> tabs.getOrDefault(harm, empty(harm)).take(placed));
		}
		return List.copyOf(tabs.values());
	}

	private static Tab empty(HarmCategory harm) {
		return new Tab(harm, new Anchor(), new ArrayList<>(), new ArrayList<>());
	}

	private void take(Placed placed) {
		if (placed.exhibit().firstHarm() == this.harm) {
			this.exhibits.add(placed);
		}
		else {
			this.elsewhere.add(placed);
		}
	}

}
