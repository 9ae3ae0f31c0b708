package org.chorus.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chorus.account.HarmCategory;
import org.chorus.bundle.pdf.Anchor;

/**
 * A section of a bundle: one of the lawyer's own, or the accounts of one harm.
 *
 * @param number counted from 1 over the bundle
 * @param about what it holds, in paragraphs
 * @param own whether the words are the lawyer's
 * @param exhibits printed here
 * @param elsewhere of this harm too, but printed in another section
 */
record Tab(int number, String name, List<String> about, boolean own, Anchor anchor, List<Placed> exhibits,
		List<Placed> elsewhere) {

	/**
	 * Within a quarter the order follows the digest of the text, which says nothing of
	 * when an account was filed, nor of its month.
	 */
	private static final Comparator<Exhibit> BY_TIME = Comparator
		.comparingInt((Exhibit exhibit) -> exhibit.details().year())
		.thenComparingInt((exhibit) -> exhibit.details().quarter())
		.thenComparing(Exhibit::digest);

	/**
	 * Arranges exhibits in sections, the lawyer's first, and numbers them in the order of
	 * print.
	 */
	static List<Tab> arrange(BundleContent content, Wording wording) {
		List<Tab> tabs = new ArrayList<>();
		int section = 1;
		for (Opening opening : content.openings()) {
			int wanted = section++;
			List<Exhibit> in = content.exhibits().stream().filter((exhibit) -> exhibit.section() == wanted).toList();
			if (!in.isEmpty()) {
				Tab tab = empty(tabs, opening.heading(), paragraphs(opening.introduction()), true);
				tab.take(in, content, tabs);
				tabs.add(tab);
			}
		}
		harms(content, wording, tabs);
		return List.copyOf(tabs);
	}

	private static void harms(BundleContent content, Wording wording, List<Tab> tabs) {
		List<Exhibit> left = content.exhibits().stream().filter((exhibit) -> exhibit.section() == 0).toList();
		Map<HarmCategory, Tab> of = new LinkedHashMap<>();
		for (HarmCategory harm : HarmCategory.values()) {
			if (left.stream().anyMatch((exhibit) -> exhibit.details().harms().contains(harm))) {
				String definition = wording.say("harm." + harm.label() + ".definition");
				Tab tab = empty(tabs, wording.harm(harm), List.of(definition), false);
				tab.take(left.stream().filter((exhibit) -> exhibit.firstHarm() == harm).toList(), content, tabs);
				tabs.add(tab);
				of.put(harm, tab);
			}
		}
		tabs.stream()
			.flatMap((tab) -> List.copyOf(tab.exhibits).stream())
			.forEach((placed) -> of.forEach((harm, tab) -> {
				if (placed.exhibit().details().harms().contains(harm) && placed.tab().number() != tab.number) {
					tab.elsewhere.add(placed);
				}
			}));
	}

	private static Tab empty(List<Tab> before, String name, List<String> about, boolean own) {
		return new Tab(before.size() + 1, name, about, own, new Anchor(), new ArrayList<>(), new ArrayList<>());
	}

	private static List<String> paragraphs(String words) {
		return words.isEmpty() ? List.of() : List.of(words.split("\\R\\s*\\R"));
	}

	private void take(List<Exhibit> in, BundleContent content, List<Tab> before) {
		int number = content.before() + before.stream().mapToInt((tab) -> tab.exhibits.size()).sum();
		for (Exhibit exhibit : content.asGiven() ? in : byTime(in)) {
			this.exhibits.add(new Placed(Character.toString(content.letter()) + ++number, this, exhibit));
		}
	}

	private static List<Exhibit> byTime(List<Exhibit> exhibits) {
		return exhibits.stream().sorted(BY_TIME).toList();
	}

}
