package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import org.chorus.account.IdentifierKind;

/**
 * Numbers written letter by letter and figure by figure, or in pieces with signs between:
 * "A 4 4 1 7 C Q", "HC / 07 10 / 2 2 9". Whatever they number, they go out whole.
 */
final class SpacedNumbers implements Detector {

	private static final String JOINS = "-/.|#";

	private static final int LEAST_FIGURES = 4;

	private static final int LONGEST_PIECE = 4;

	private static final int LONGEST_LETTERS = 3;

	private static final int WIDEST = 2;

	private static final int WORDS = Trait.WORD.bit() | Trait.INFORMAL.bit() | Trait.WELSH.bit();

	@Override
	public List<Candidate> find(Reading reading) {
		List<Candidate> found = new ArrayList<>();
		List<Token> tokens = reading.tokens();
		for (int i = 0, end; i < tokens.size(); i = end) {
			end = i + 1;
			if (isPiece(reading, i)) {
				end = end(reading, i);
				int begin = begin(reading, i);
				int last = withoutPronoun(tokens, begin, end);
				if (isSpaced(tokens, begin, last)) {
					found.add(Candidate.of(tokens.get(begin).begin(), tokens.get(last - 1).end(), IdentifierKind.NUMBER,
							"spaced-number", 0.35));
				}
			}
		}
		return found;
	}

	/**
	 * One past the last piece that follows in one line, with at most two signs between
	 * pieces.
	 */
	private static int end(Reading reading, int first) {
		List<Token> tokens = reading.tokens();
		int end = first + 1;
		for (int at = end, signs = 0; at < tokens.size() && signs <= WIDEST && isNear(reading, at); at++) {
			if (isPiece(reading, at) || isLater(reading, at)) {
				end = at + 1;
				signs = 0;
			}
			else if (tokens.get(at).sort() == Token.Sort.SIGN && JOINS.indexOf(tokens.get(at).text().charAt(0)) >= 0
					&& !isStop(reading, at)) {
				signs++;
			}
			else {
				break;
			}
		}
		return end;
	}

	/**
	 * With the letters that stand before, over a sign too: "HFD - 2 2 6 1".
	 */
	private static int begin(Reading reading, int first) {
		List<Token> tokens = reading.tokens();
		int at = first - 1;
		if (at > 0 && isNear(reading, first) && tokens.get(at).sort() == Token.Sort.SIGN
				&& JOINS.indexOf(tokens.get(at).text().charAt(0)) >= 0 && isNear(reading, at)) {
			at--;
		}
		return (at >= 0 && isNear(reading, at + 1) && isLetters(reading, at)) ? at : first;
	}

	/**
	 * Up to three letters in capitals, or that are no word, and no term of the trade.
	 */
	private static boolean isLetters(Reading reading, int at) {
		Token token = reading.tokens().get(at);
		int traits = reading.lexicon().traits(token.lower());
		return token.isWord() && token.text().length() <= LONGEST_LETTERS && (token.isUpper() || (traits & WORDS) == 0)
				&& !Trait.EVIDENCE.in(traits) && !Trait.EVIDENCE_CAPITALS.in(traits);
	}

	/**
	 * Short figures, figures with letters, or a letter by itself.
	 */
	private static boolean isPiece(Reading reading, int at) {
		Token token = reading.tokens().get(at);
		return !Counts.isClock(reading.tokens(), at) && switch (token.sort()) {
			case NUMBER -> token.text().length() <= LONGEST_PIECE;
			case MIXED -> token.text().length() <= LONGEST_PIECE && !NumbersThatStay.isWrittenSo(token.lower());
			case WORD -> token.text().length() == 1 || token.text().length() == 2
					&& token.text().chars().allMatch((int c) -> "OIlfqdcsj".indexOf(c) >= 0);
			case SIGN -> false;
		};
	}

	/**
	 * What is a piece only behind others: "PD" in "35 PD 0911", "5S".
	 */
	private static boolean isLater(Reading reading, int at) {
		Token token = reading.tokens().get(at);
		return (token.sort() == Token.Sort.MIXED && token.text().length() <= LONGEST_PIECE)
				|| (token.isWord() && token.isUpper() && token.text().length() <= LONGEST_LETTERS);
	}

	/**
	 * "4 4 1 7 I had": the last letter speaks.
	 */
	private static int withoutPronoun(List<Token> tokens, int first, int end) {
		boolean lone = end > first + 1 && (end == tokens.size() || tokens.get(end).isWord())
				&& List.of("i", "a", "u", "n", "w").contains(tokens.get(end - 1).lower())
				&& tokens.get(end - 2).end() < tokens.get(end - 1).begin()
				&& tokens.get(end - 2).sort() == Token.Sort.NUMBER;
		return lone ? end - 1 : end;
	}

	/**
	 * Four figures or more, told in more pieces than a number has any need of.
	 */
	private static boolean isSpaced(List<Token> tokens, int begin, int end) {
		int figures = 0;
		int pieces = 0;
		int singles = 0;
		for (int i = begin; i < end; i++) {
			Token token = tokens.get(i);
			if (token.sort() != Token.Sort.SIGN) {
				figures += (int) token.text().chars().filter((int c) -> "0123456789OIl".indexOf(c) >= 0).count();
				pieces++;
				singles += (token.text().length() == 1) ? 1 : 0;
			}
		}
		boolean many = figures >= LEAST_FIGURES && pieces >= 3 && (singles >= 2 || pieces >= 4 && singles >= 1);
		return many || (figures >= 2 && singles >= 3 && pieces >= 4);
	}

	private static boolean isStop(Reading reading, int at) {
		int after = reading.tokens().get(at).end();
		boolean spaced = at > 0 && reading.tokens().get(at - 1).end() < reading.tokens().get(at).begin();
		return reading.tokens().get(at).isSign('.') && !spaced
				&& (after == reading.text().length() || reading.text().charAt(after) <= ' ');
	}

	private static boolean isNear(Reading reading, int at) {
		String between = reading.text().substring(reading.tokens().get(at - 1).end(), reading.tokens().get(at).begin());
		return between.length() <= WIDEST && between.isBlank() && between.indexOf('\n') < 0
				&& between.indexOf('\t') < 0;
	}

}
