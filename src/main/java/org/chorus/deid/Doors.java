package org.chorus.deid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chorus.account.IdentifierKind;

/**
 * The number of a house whose address stands elsewhere in the account, told again by
 * itself: "not 27", "a neighbour at 44".
 */
final class Doors {

	private static final Set<String> BEFORE = Set.of("at", "number", "no", "nos", "opposite", "outside", "from",
			"behind", "past", "not", "to", "near", "beside", "between", "above", "below", "rhif", "flat", "and", "or",
			"say", "said", "was", "is", "at:", "door", "house", "in", "for", "into", "of", "have", "got", "as");

	private final List<Token> tokens;

	private final Set<String> numbers = new HashSet<>();

	private Doors(List<Candidate> ruled, List<Token> tokens) {
		this.tokens = tokens;
		for (Candidate address : ruled) {
			if (address.kind() == IdentifierKind.ADDRESS) {
				number(address);
			}
		}
	}

	/**
	 * @param ruled the addresses that were found whole, among others
	 */
	static List<Candidate> find(List<Candidate> ruled, List<Token> tokens) {
		Doors doors = new Doors(ruled, tokens);
		List<Candidate> found = new ArrayList<>();
		for (int i = 1; !doors.numbers.isEmpty() && i < tokens.size(); i++) {
			if (doors.isToldAgain(i)) {
				found.add(Candidate.of(tokens.get(i).begin(), tokens.get(i).end(), IdentifierKind.ADDRESS,
						"house-number", 0.65));
			}
		}
		return found;
	}

	private void number(Candidate address) {
		for (int i = Facts.firstAt(this.tokens, address.begin()); i < this.tokens.size()
				&& this.tokens.get(i).begin() < address.end(); i++) {
			if (isNumber(this.tokens.get(i))) {
				this.numbers.add(this.tokens.get(i).lower());
			}
		}
	}

	private static boolean isNumber(Token token) {
		return token.sort() == Token.Sort.NUMBER || token.sort() == Token.Sort.MIXED
				|| NumberWords.isNumber(token.lower());
	}

	private boolean isToldAgain(int i) {
		Token before = this.tokens.get(i - 1);
		return isNumber(this.tokens.get(i)) && this.numbers.contains(this.tokens.get(i).lower())
				&& BEFORE.contains(before.lower()) && !isCounting(i + 1);
	}

	/**
	 * Whether the number counts what follows, or is part of a time or an amount.
	 */
	private boolean isCounting(int next) {
		if (next >= this.tokens.size()) {
			return false;
		}
		Token token = this.tokens.get(next);
		if (token.sort() == Token.Sort.SIGN) {
			boolean touching = token.begin() == this.tokens.get(next - 1).end();
			boolean figure = next + 1 < this.tokens.size() && this.tokens.get(next + 1).sort() == Token.Sort.NUMBER
					&& this.tokens.get(next + 1).begin() == token.end();
			return token.isSign('%') || (touching && figure);
		}
		return Counts.isCounted(token.lower()) || isNumber(token);
	}

}
