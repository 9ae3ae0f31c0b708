package org.chorus.deid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the tagger looks at, one number for each token: its traits, case, shape, phrase,
 * the gap before it, and what the rest of the account says of the same word.
 */
final class Facts {

	private static final int PHRASES = Trait.PLACE.bit() | Trait.BODY.bit() | Trait.COUNTRY.bit()
			| Trait.NATIONALITY.bit() | Trait.CHAIN.bit() | Trait.RARE_FACT.bit() | Trait.EVIDENCE.bit()
			| Trait.EVIDENCE_CAPITALS.bit() | Trait.TITLE_BEFORE.bit() | Trait.TITLE_AFTER.bit()
			| Trait.COMMON_CAPITAL.bit();

	private static final int NAME = Trait.GIVEN.bit() | Trait.SURNAME.bit() | Trait.PET.bit();

	private static final int LISTED = NAME | Trait.PLACE.bit() | Trait.PLACE_PART.bit() | Trait.BODY_PART.bit();

	private static final class Elsewhere {

		private int count;

		private int small;

		private int capitalInside;

		private int named;

	}

	final int size;

	final int[] word;

	final int[] rare;

	final int[] traits;

	final int[] letterCase;

	final int[] shape;

	final int[] phrase;

	final int[] gap;

	final int[] start;

	final int[] known;

	final int[] elsewhere;

	final int[] share;

	final int[] ruled;

	final int[] common;

	final int[] odd;

	/** The fine, middle and coarse class of the word, and how common it is. */
	final int[] fine;

	final int[] middle;

	final int[] coarse;

	final int[] step;

	/** 1 where a word is introduced as a name, 2 where the same word is so elsewhere. */
	final int[] introduced;

	final int style;

	Facts(Reading reading, List<Candidate> ruled, Vocabulary vocabulary) {
		List<Token> tokens = reading.tokens();
		this.size = tokens.size();
		this.word = new int[this.size];
		this.rare = new int[this.size];
		this.traits = new int[this.size];
		this.letterCase = new int[this.size];
		this.shape = new int[this.size];
		this.phrase = new int[this.size];
		this.gap = new int[this.size];
		this.start = new int[this.size];
		this.known = new int[this.size];
		this.elsewhere = new int[this.size];
		this.share = new int[this.size];
		this.ruled = new int[this.size];
		this.common = new int[this.size];
		this.fine = new int[this.size];
		this.middle = new int[this.size];
		this.coarse = new int[this.size];
		this.step = new int[this.size];
		for (int i = 0; i < this.size; i++) {
			describe(reading, tokens, i, vocabulary);
		}
		this.style = style();
		phrases(reading, tokens);
		this.introduced = introduced(tokens);
		elsewhere(tokens);
		rules(tokens, ruled);
		this.odd = Oddities.marks(this, tokens);
	}

	private void describe(Reading reading, List<Token> tokens, int i, Vocabulary vocabulary) {
		Token token = tokens.get(i);
		Lexicon lexicon = reading.lexicon();
		this.traits[i] = lexicon.traits(token.lower());
		this.letterCase[i] = letterCase(token);
		this.shape[i] = shape(token);
		boolean common = vocabulary.holds(token.lower());
		this.word[i] = (token.sort() == Token.Sort.NUMBER || token.sort() == Token.Sort.MIXED) ? this.shape[i]
				: common ? Hash.of(token.lower()) : 1;
		this.rare[i] = common ? 0 : 1;
		this.common[i] = vocabulary.commonness(token.lower());
		classify(lexicon.classes(), token, i);
		this.share[i] = (Trait.WORD_NAME.in(this.traits[i])) ? 1 + lexicon.nameShare(token.lower()) / 20 : 0;
		this.known[i] = known(token, this.traits[i], lexicon, vocabulary);
		this.gap[i] = (i == 0) ? 4 : gap(reading.text(), tokens.get(i - 1).end(), token.begin());
		this.start[i] = (this.gap[i] >= 3 || (i > 0 && ".!?:\"'-*()".indexOf(tokens.get(i - 1).text().charAt(0)) >= 0))
				? 1 : 0;
	}

	private void classify(WordClasses classes, Token token, int i) {
		int value = token.isWord() ? classes.of(token.lower()) : 0;
		this.fine[i] = token.isWord() ? WordClasses.fine(value) : -1 - token.sort().ordinal();
		this.middle[i] = token.isWord() ? classes.middle(value) : this.fine[i];
		this.coarse[i] = token.isWord() ? classes.coarse(value) : this.fine[i];
		this.step[i] = WordClasses.commonness(value);
	}

	/**
	 * 0 for a known word, 1 for one that a slip of the keyboard or scanner explains, 2
	 * for an unknown one and 3 for what is not a word.
	 */
	private static int known(Token token, int traits, Lexicon lexicon, Vocabulary vocabulary) {
		if (!token.isWord()) {
			return vocabulary.isGarbled(token) ? (vocabulary.isMended(token, lexicon) ? 1 : 2) : 3;
		}
		boolean listed = (traits & LISTED) != 0;
		if (lexicon.isKnown(token) || (!listed && vocabulary.holds(token.lower()))) {
			return 0;
		}
		return (!listed && (vocabulary.isNearlyKnown(token.lower()) || vocabulary.isMisread(token.text(), lexicon))) ? 1
				: 2;
	}

	private static int gap(String text, int from, int to) {
		int gap = (from == to) ? 0 : 1;
		int lines = 0;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c == '\t') {
				gap = Math.max(gap, 2);
			}
			else if (c == '\n') {
				gap = (++lines > 1) ? 4 : 3;
			}
		}
		return gap;
	}

	private static int letterCase(Token token) {
		return switch (token.sort()) {
			case SIGN -> 6;
			case NUMBER -> 4;
			case MIXED -> 5;
			case WORD -> wordCase(token);
		};
	}

	private static int wordCase(Token token) {
		if (!token.isCapital()) {
			for (int i = 1; i < token.text().length(); i++) {
				if (Character.isUpperCase(token.text().charAt(i))) {
					return 3;
				}
			}
			return 0;
		}
		if (token.text().length() == 1) {
			return 7;
		}
		return token.isUpper() ? 2 : 1;
	}

	private static int shape(Token token) {
		int hash = 7;
		int last = 0;
		for (int i = 0; i < token.text().length(); i++) {
			char c = token.text().charAt(i);
			int sort = (c >= '0' && c <= '9') ? 'd' : Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
			if (sort == 'd' || sort != last) {
				hash = 31 * hash + sort;
			}
			last = sort;
		}
		return hash;
	}

	private int style() {
		int words = 0;
		int capitals = 0;
		for (int i = 0; i < this.size; i++) {
			if (this.letterCase[i] <= 3) {
				words++;
				capitals += (this.letterCase[i] == 0) ? 0 : 1;
			}
		}
		return (capitals * 100 < words * 2) ? 0 : (capitals * 100 < words * 45) ? 1 : 2;
	}

	private void phrases(Reading reading, List<Token> tokens) {
		for (int i = 0; i < this.size; i++) {
			Phrases.Hit hit = reading.lexicon().phrases().longest(tokens, i, PHRASES);
			int sort = hit.traits() & PHRASES;
			if (hit.tokens() > 1) {
				for (int j = 0; j < hit.tokens(); j++) {
					if (this.phrase[i + j] == 0) {
						this.phrase[i + j] = sort * 4 + ((j == 0) ? 1 : 2);
					}
				}
			}
		}
	}

	private int[] introduced(List<Token> tokens) {
		int[] marks = new int[this.size];
		Set<String> words = new HashSet<>();
		for (Introductions.Hit hit : Introductions.in(this, tokens)) {
			for (int i = hit.begin(); i < hit.end(); i++) {
				marks[i] = 1;
				words.add(tokens.get(i).lower());
			}
		}
		for (int i = 0; !words.isEmpty() && i < this.size; i++) {
			if (marks[i] == 0 && words.contains(tokens.get(i).lower())) {
				marks[i] = 2;
			}
		}
		return marks;
	}

	private void elsewhere(List<Token> tokens) {
		Map<String, Elsewhere> words = new HashMap<>();
		for (int i = 0; i < this.size; i++) {
			if (this.letterCase[i] < 4) {
				Elsewhere word = words.computeIfAbsent(tokens.get(i).lower(), (String key) -> new Elsewhere());
				word.count++;
				word.small += (this.letterCase[i] == 0) ? 1 : 0;
				word.capitalInside += (this.letterCase[i] == 1 && this.start[i] == 0) ? 1 : 0;
				word.named += isNamed(i) ? 1 : 0;
			}
		}
		for (int i = 0; i < this.size; i++) {
			Elsewhere word = words.get(tokens.get(i).lower());
			if (word != null && this.letterCase[i] < 4) {
				int count = Math.min(word.count, 3);
				int small = Math.min(word.small - ((this.letterCase[i] == 0) ? 1 : 0), 1);
				int capital = Math.min(word.capitalInside - ((this.letterCase[i] == 1 && this.start[i] == 0) ? 1 : 0),
						2);
				int named = Math.min(word.named - (isNamed(i) ? 1 : 0), 1);
				this.elsewhere[i] = count + 4 * small + 8 * capital + 32 * named;
			}
		}
	}

	/**
	 * Whether the token belongs to a phrase that is never masked, or is such a word.
	 */
	boolean isEvidence(int i) {
		int bits = this.phrase[i] / 4 | this.traits[i];
		return Trait.EVIDENCE.in(bits);
	}

	/**
	 * Whether a title stands before or a listed name beside.
	 */
	private boolean isNamed(int i) {
		return (i > 0 && Trait.TITLE_BEFORE.in(this.traits[i - 1]))
				|| (i > 0 && (this.traits[i - 1] & NAME) != 0 && !Trait.WORD.in(this.traits[i - 1]))
				|| (i + 1 < this.size && (this.traits[i + 1] & NAME) != 0 && !Trait.WORD.in(this.traits[i + 1]));
	}

	private void rules(List<Token> tokens, List<Candidate> candidates) {
		for (Candidate candidate : candidates) {
			for (int i = firstAt(tokens, candidate.begin()); i < this.size
					&& tokens.get(i).begin() < candidate.end(); i++) {
				this.ruled[i] = 1 + candidate.kind().ordinal();
			}
		}
	}

	/**
	 * The first token that ends after the character.
	 */
	static int firstAt(List<Token> tokens, int begin) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (tokens.get(middle).end() <= begin) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
