package org.chorus.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chorus.search.language.Clause.And;
import org.chorus.search.language.Clause.Exact;
import org.chorus.search.language.Clause.Field;
import org.chorus.search.language.Clause.Near;
import org.chorus.search.language.Clause.Not;
import org.chorus.search.language.Clause.Or;
import org.chorus.search.language.Clause.Phrase;
import org.chorus.search.language.Clause.Word;
import org.chorus.search.language.Item.Join;
import org.jspecify.annotations.Nullable;

/**
 * What stands side by side between two brackets, and how it may be grouped.
 */
final class Level {

	private static final List<List<Join>> NEAR_BINDS_MOST = List.of(List.of(Join.OR), List.of(Join.AND, Join.BESIDE),
			List.of(Join.NEAR));

	private static final List<List<Join>> OR_BINDS_MOST = List.of(List.of(Join.AND, Join.BESIDE), List.of(Join.NEAR),
			List.of(Join.OR));

	private final String query;

	private final List<Item> items = new ArrayList<>();

	private @Nullable Token connector;

	private @Nullable Token negation;

	Level(String query) {
		this.query = query;
	}

	void connect(Token token) {
		if (this.items.isEmpty() || this.connector != null || this.negation != null) {
			throw missing(token);
		}
		this.connector = token;
	}

	void negate(Token token) {
		if (this.negation != null) {
			throw new BadQuery("twice-not", token.at(), List.of(without(token.at())));
		}
		if (this.connector != null && this.connector.distance() != null) {
			Place at = this.connector.at().to(token.at());
			throw new BadQuery("not-in-near", at, List.of(replaced(at, "not " + this.connector.text())),
					this.connector.text());
		}
		this.negation = token;
	}

	void add(Clause clause, Place at, boolean plain) {
		Join join = this.items.isEmpty() ? Join.FIRST : Join.BESIDE;
		Distance distance = null;
		if (this.connector != null) {
			distance = this.connector.distance();
			join = switch (this.connector.kind()) {
				case AND -> Join.AND;
				case OR -> Join.OR;
				default -> Join.NEAR;
			};
		}
		this.items.add(new Item(join, distance, this.negation != null, clause, at, plain));
		this.connector = null;
		this.negation = null;
	}

	Clause close(Place end) {
		Token dangling = (this.negation != null) ? this.negation : this.connector;
		if (dangling != null) {
			throw missing(dangling);
		}
		if (this.items.isEmpty()) {
			throw new BadQuery("empty-brackets", new Place(Math.max(0, end.begin() - 1), end.end()), List.of());
		}
		refuseTwoReadings();
		Clause clause = grouped(this.items, NEAR_BINDS_MOST, true);
		new NearCheck(this.query, whole()).check(clause);
		return clause;
	}

	private BadQuery missing(Token operator) {
		return new BadQuery("missing-side", operator.at(), List.of(without(operator.at()).strip()), operator.text());
	}

	private void refuseTwoReadings() {
		boolean or = has(Join.OR);
		boolean near = has(Join.NEAR);
		if (or && (near || has(Join.AND) || has(Join.BESIDE))) {
			refuse("ambiguous-or", grouped(this.items, NEAR_BINDS_MOST, true),
					grouped(this.items, OR_BINDS_MOST, true));
		}
		if (near && besideNear()) {
			refuse("ambiguous-beside", grouped(this.items, NEAR_BINDS_MOST, true),
					grouped(phrased(), NEAR_BINDS_MOST, true));
		}
		if (near && !chains()) {
			refuse("ambiguous-near", grouped(this.items, NEAR_BINDS_MOST, true),
					grouped(this.items, NEAR_BINDS_MOST, false));
		}
	}

	private void refuse(String code, Clause one, Clause other) {
		List<String> readings = Stream.of(one, other)
			.map(Clause::written)
			.distinct()
			.filter(Level::reads)
			.map(this::inPlace)
			.toList();
		if (readings.size() != 1 || code.equals("ambiguous-near")) {
			throw new BadQuery(code, whole(), readings);
		}
	}

	private static boolean reads(String written) {
		try {
			QueryReader.read(written);
			return true;
		}
		catch (BadQuery ex) {
			return false;
		}
	}

	private String inPlace(String reading) {
		return replaced(whole(), reading);
	}

	private boolean has(Join join) {
		return this.items.stream().anyMatch((item) -> item.join() == join);
	}

	/**
	 * Whether a plain word stands beside something that is measured from:
	 * {@code a b w/5 c}.
	 */
	private boolean besideNear() {
		for (int i = 1; i < this.items.size(); i++) {
			Item item = this.items.get(i);
			boolean before = this.items.get(i - 1).join() == Join.NEAR;
			boolean after = i + 1 < this.items.size() && this.items.get(i + 1).join() == Join.NEAR;
			if (item.join() == Join.BESIDE && !item.negated() && (before || after)) {
				return true;
			}
		}
		return false;
	}

	private boolean chains() {
		for (int i = 2; i < this.items.size(); i++) {
			Distance one = this.items.get(i - 1).distance();
			Distance other = this.items.get(i).distance();
			if (one != null && other != null && !one.chainsWith(other)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The items with words that stand side by side taken as phrases.
	 */
	private List<Item> phrased() {
		List<Item> merged = new ArrayList<>();
		for (Item item : this.items) {
			boolean joins = item.join() == Join.BESIDE && item.plain() && !item.negated() && merged.getLast().plain();
			merged.add(joins ? phrase(merged.removeLast(), item) : item);
		}
		return merged;
	}

	private static Item phrase(Item first, Item second) {
		Place at = first.at().to(second.at());
		List<Clause.Leaf> words = Stream.concat(words(first.clause()), words(second.clause())).toList();
		return new Item(first.join(), first.distance(), first.negated(), new Phrase(words, at), at, true);
	}

	private static Stream<Clause.Leaf> words(Clause clause) {
		return switch (clause) {
			case Phrase phrase -> phrase.words().stream();
			case Word word -> Stream.of(new Exact(word.form(), word.at()));
			case Clause.Leaf leaf -> Stream.of(leaf);
			default -> Stream.of();
		};
	}

	/**
	 * Groups by the loosest joins first.
	 */
	private static Clause grouped(List<Item> items, List<List<Join>> loosestFirst, boolean fromTheLeft) {
		if (items.size() == 1) {
			Item item = items.getFirst();
			return item.negated() ? new Not(item.clause()) : item.clause();
		}
		List<Join> loosest = loosestFirst.getFirst();
		List<List<Join>> rest = loosestFirst.subList(1, loosestFirst.size());
		if (loosest.contains(Join.NEAR)) {
			return near(items, rest, fromTheLeft);
		}
		List<Clause> parts = split(items, loosest).stream().map((part) -> grouped(part, rest, fromTheLeft)).toList();
		if (parts.size() == 1) {
			return parts.getFirst();
		}
		return loosest.contains(Join.OR) ? new Or(parts) : new And(parts);
	}

	private static Clause near(List<Item> items, List<List<Join>> rest, boolean fromTheLeft) {
		boolean negated = items.getFirst().negated();
		List<List<Item>> runs = split(items, List.of(Join.NEAR));
		List<Clause> parts = runs.stream()
			.map((run) -> run.getFirst().negated() ? replaceFirst(run) : run)
			.map((run) -> grouped(run, rest.isEmpty() ? NEAR_BINDS_MOST : rest, fromTheLeft))
			.toList();
		Clause clause = fromTheLeft ? parts.getFirst() : parts.getLast();
		for (int i = 1; i < parts.size(); i++) {
			int at = fromTheLeft ? i : parts.size() - i;
			Distance distance = distance(runs.get(at));
			clause = fromTheLeft ? new Near(clause, distance, parts.get(at))
					: new Near(parts.get(at - 1), distance, clause);
		}
		return negated ? new Not(clause) : clause;
	}

	private static Distance distance(List<Item> run) {
		Distance distance = run.getFirst().distance();
		if (distance == null) {
			throw new IllegalStateException("Only the first item stands without a distance");
		}
		return distance;
	}

	private static List<Item> replaceFirst(List<Item> run) {
		List<Item> positive = new ArrayList<>(run);
		positive.set(0, run.getFirst().positive());
		return positive;
	}

	private static List<List<Item>> split(List<Item> items, List<Join> at) {
		List<List<Item>> parts = new ArrayList<>();
		for (Item item : items) {
			if (parts.isEmpty() || at.contains(item.join())) {
				parts.add(new ArrayList<>());
			}
			parts.getLast().add(item);
		}
		return parts;
	}

	private Place whole() {
		return this.items.getFirst().at().to(this.items.getLast().at());
	}

	private String without(Place at) {
		return replaced(at, "").replaceAll("\\s+", " ");
	}

	private String replaced(Place at, String by) {
		return this.query.substring(0, at.begin()) + by + this.query.substring(at.end());
	}

}
