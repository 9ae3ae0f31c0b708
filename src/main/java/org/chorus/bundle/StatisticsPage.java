package org.chorus.bundle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.chorus.account.Basis;
import org.chorus.account.DisclosedDetails;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.bundle.pdf.Anchor;
import org.chorus.bundle.pdf.Cell;
import org.chorus.bundle.pdf.Colour;
import org.chorus.bundle.pdf.Drawing;
import org.chorus.bundle.pdf.Flow;
import org.chorus.bundle.pdf.Table;
import org.chorus.bundle.pdf.Tag;

/**
 * Accounts by harm and by the details disclosed; small counts are not told.
 */
final class StatisticsPage {

	private static final double BAR = 18;

	private static final double LABEL = 150;

	private final Wording wording;

	private final Flow flow;

	StatisticsPage(Wording wording, Flow flow) {
		this.wording = wording;
		this.flow = flow;
	}

	void layOut(BundleContent content) {
		this.flow.newSheet();
		Anchor anchor = new Anchor();
		this.flow.place(anchor);
		String title = this.wording.say("statistics");
		this.flow.bookmark(title, anchor);
		this.flow.open(Tag.SECT);
		this.flow.text(Tag.H1, title, Looks.HEADING, 8);
		this.flow.text(Tag.P, this.wording.counted("statistics.total", content.exhibits().size()), Looks.PLAIN, 4);
		this.flow.text(Tag.P, this.wording.say("statistics.rounding"), Looks.SOFT, 14);
		List<DisclosedDetails> details = content.exhibits().stream().map(Exhibit::details).toList();
		harms(details);
		table("statistics.quarter", quarters(details));
		table("statistics.employer", byEmployer(details));
		table("statistics.basis", byBasis(details));
		this.flow.close();
	}

	private void harms(List<DisclosedDetails> details) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (HarmCategory harm : HarmCategory.values()) {
			counts.put(this.wording.harm(harm),
					(int) details.stream().filter((one) -> one.harms().contains(harm)).count());
		}
		table("statistics.harm", counts);
		chart(counts);
	}

	private Map<String, Integer> quarters(List<DisclosedDetails> details) {
		Map<Integer, DisclosedDetails> quarters = new TreeMap<>();
		details.forEach((one) -> quarters.putIfAbsent(one.year() * 10 + one.quarter(), one));
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (DisclosedDetails quarter : quarters.values()) {
			counts.put(this.wording.quarter(quarter),
					(int) details.stream()
						.filter((one) -> one.year() == quarter.year() && one.quarter() == quarter.quarter())
						.count());
		}
		return counts;
	}

	private Map<String, Integer> byEmployer(List<DisclosedDetails> details) {
		return counts(List.of(Employer.values()), details, DisclosedDetails::employer,
				(employer) -> this.wording.say("employer." + employer.label()));
	}

	private Map<String, Integer> byBasis(List<DisclosedDetails> details) {
		return counts(List.copyOf(EnumSet.allOf(Basis.class)), details, DisclosedDetails::basis,
				(basis) -> this.wording.say("basis." + basis.name()));
	}

	private static <E> Map<String, Integer> counts(List<E> values, List<DisclosedDetails> details,
			Function<DisclosedDetails, E> of, Function<E, String> name) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (E value : values) {
			counts.put(name.apply(value), (int) details.stream().filter((one) -> of.apply(one) == value).count());
		}
		return counts;
	}

	private void table(String key, Map<String, Integer> counts) {
		this.flow.need(110);
		this.flow.text(Tag.H2, this.wording.say(key), Looks.SUBHEADING, 3);
		List<List<Cell>> rows = new ArrayList<>();
		counts.forEach((name, count) -> rows
			.add(List.of(Cell.of(name, Looks.BODY), Cell.number(SmallCounts.say(count, this.wording), Looks.BODY))));
		List<Cell> head = List.of(Cell.of(this.wording.say(key + ".head"), Looks.HEAD),
				Cell.number(this.wording.say("statistics.accounts"), Looks.HEAD));
		this.flow.table(new Table(List.of(220.0, 110.0), head, rows, 2.2));
		this.flow.skip(16);
	}

	private void chart(Map<String, Integer> counts) {
		String alternative = this.wording.say("statistics.chart");
		StringBuilder told = new StringBuilder(alternative);
		counts.forEach((name, count) -> told.append(' ')
			.append(name)
			.append(": ")
			.append(SmallCounts.say(count, this.wording))
			.append('.'));
		int most = counts.values().stream().mapToInt(SmallCounts::rounded).max().orElse(0);
		double unit = (Flow.WIDTH - LABEL - 80) / Math.max(most, SmallCounts.LEAST);
		this.flow.figure(told.toString(), counts.size() * BAR + 6, 18, (drawing) -> bars(drawing, counts, unit));
	}

	private void bars(Drawing drawing, Map<String, Integer> counts, double unit) {
		double down = 4;
		for (Map.Entry<String, Integer> bar : counts.entrySet()) {
			int count = bar.getValue();
			drawing.words(bar.getKey(), Looks.BODY, 0, down + BAR - 6.5);
			boolean small = SmallCounts.isSmall(count);
			double length = unit * (small ? SmallCounts.LEAST : SmallCounts.rounded(count));
			if (count > 0) {
				drawing.box(LABEL, down + 2.5, length, BAR - 6, Colour.ACCENT, !small);
			}
			drawing.words(SmallCounts.say(count, this.wording), Looks.SMALL, LABEL + ((count > 0) ? length : 0) + 6,
					down + BAR - 6.5);
			down += BAR;
		}
	}

}
