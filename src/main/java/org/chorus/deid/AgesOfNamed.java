package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chorus.account.IdentifierKind;

/**
 * An age right behind a name that the model found, where no verb says so: "Lien four",
 * "Baby T (11 weeks)".
 */
final class AgesOfNamed {

	private static final Set<String> AFTER = Set.of("and", "who", "full", "comma", "she", "he", "named", "called", "&",
			"both", "with", "new", "got", "lives");

	private static final Set<String> UNITS = Set.of("weeks", "wks", "months", "mths", "days", "week", "month");

	private final Facts facts;

	private final List<Token> tokens;

	private AgesOfNamed(Facts facts, List<Token> tokens) {
		this.facts = facts;
		this.tokens = tokens;
	}

	static List<Candidate> find(List<Candidate> found, Facts facts, List<Token> tokens) {
		AgesOfNamed ages = new AgesOfNamed(facts, tokens);
		List<Candidate> more = new ArrayList<>();
		for (Candidate name : found) {
			if (name.kind() == IdentifierKind.PERSON) {
				ages.add(Facts.firstAt(tokens, name.end()), name.end(), more);
			}
		}
		return more;
	}

	private void add(int after, int nameEnd, List<Candidate> more) {
		int at = after;
		while (at < this.tokens.size() && this.tokens.get(at).begin() < nameEnd) {
			at++;
		}
		boolean bracket = at < this.tokens.size() && this.tokens.get(at).isSign('(');
		boolean comma = at < this.tokens.size() && this.tokens.get(at).isSign(',');
		at += (bracket || comma) ? 1 : 0;
		int end = at;
		while (end < this.tokens.size() && end - at < 2 && NumberWords.value(words(at, end + 1)) > 0
				&& this.facts.gap[end] < 2 && !this.tokens.get(end).isSign('-')) {
			end++;
		}
		int value = NumberWords.value(words(at, end));
		if (end == at || value < 2 || value > 99) {
			return;
		}
		boolean unit = end < this.tokens.size() && UNITS.contains(this.tokens.get(end).lower());
		end += (unit && bracket) ? 1 : 0;
		boolean figure = this.tokens.get(at).sort() == Token.Sort.NUMBER;
		if (bracket ? isSign(end, ")") : (!unit && isEnd(end, comma) && (!figure || comma || value > 3))) {
			more.add(Candidate.of(this.tokens.get(at).begin(), this.tokens.get(end - 1).end(), IdentifierKind.AGE,
					"age", 0.55));
		}
	}

	private String words(int from, int to) {
		StringBuilder words = new StringBuilder();
		for (int i = from; i < Math.min(to, this.tokens.size()); i++) {
			words.append(words.isEmpty() ? "" : " ").append(this.tokens.get(i).lower());
		}
		return words.toString();
	}

	private boolean isEnd(int at, boolean comma) {
		return at >= this.tokens.size() || this.facts.gap[at] > 1 || isSign(at, comma ? ",.;" : ".;,)")
				|| (!comma && AFTER.contains(this.tokens.get(at).lower()));
	}

	private boolean isSign(int at, String signs) {
		return at < this.tokens.size() && this.tokens.get(at).sort() == Token.Sort.SIGN
				&& signs.contains(this.tokens.get(at).text());
	}

}
