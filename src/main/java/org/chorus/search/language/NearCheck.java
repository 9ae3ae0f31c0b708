package org.chorus.search.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chorus.search.language.Clause.And;
import org.chorus.search.language.Clause.Exact;
import org.chorus.search.language.Clause.Near;
import org.chorus.search.language.Clause.Not;
import org.chorus.search.language.Clause.Or;
import org.chorus.search.language.Clause.Phrase;
import org.chorus.search.language.Clause.Word;

/**
 * Refuses distances from what has no place in a text.
 */
final class NearCheck {

	private final String query;

	private final Place at;

	NearCheck(String query, Place at) {
		this.query = query;
		this.at = at;
	}

	void check(Clause clause) {
		switch (clause) {
			case And and -> and.parts().forEach(this::check);
			case Or or -> or.parts().forEach(this::check);
			case Not not -> check(not.part());
			case Near near -> {
				side(near, near.left());
				side(near, near.right());
				check(near.left());
				check(near.right());
			}
			case Clause.Leaf leaf -> {
			}
			case Clause.All all -> {
			}
		}
	}

	private void side(Near near, Clause side) {
		if (side.hasPlace()) {
			return;
		}
		if (side instanceof And and && and.parts().stream().allMatch(Clause::hasPlace)) {
			throw new BadQuery("ambiguous-and", this.at, readings(near, side, and));
		}
		throw new BadQuery("no-place", this.at, choices(near), near.distance().toString());
	}

	/**
	 * {@code (a AND b) w/5 c}: both near, or either, or the words in a row.
	 */
	private List<String> readings(Near near, Clause side, And and) {
		Clause both = new And(and.parts().stream().<Clause>map((part) -> with(near, side, part)).toList());
		boolean words = and.parts().stream().allMatch((part) -> part instanceof Word);
		Clause row = words ? new Phrase(
				and.parts()
					.stream().<Clause.Leaf>map((part) -> new Exact(((Word) part).form(), ((Word) part).at())).toList(),
				this.at) : new Or(and.parts());
		return Stream.of(both, with(near, side, row)).map((clause) -> inPlace(clause)).toList();
	}

	private static Clause with(Near near, Clause side, Clause by) {
		return (near.left() == side) ? new Near(by, near.distance(), near.right())
				: new Near(near.left(), near.distance(), by);
	}

	private List<String> choices(Near near) {
		String joined = Stream.of(near.left(), near.right())
			.map((side) -> (side instanceof Clause.Leaf || side instanceof Not) ? side.written()
					: "(" + side.written() + ")")
			.collect(Collectors.joining(" AND "));
		return List.of(this.query.substring(0, this.at.begin()) + joined + this.query.substring(this.at.end()));
	}

	private String inPlace(Clause reading) {
		return this.query.substring(0, this.at.begin()) + reading.written() + this.query.substring(this.at.end());
	}

}
