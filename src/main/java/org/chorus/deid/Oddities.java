package org.chorus.deid;

import java.util.List;
import java.util.Set;

/**
 * Where a rare fact may be told: a thing that somebody had or struck with, what somebody
 * was by trade, the only one of a kind. The model is shown the words after such a cue,
 * and whether one of them is rare in English at large and is not evidence.
 */
final class Oddities {

	private static final Set<String> HAVING = Set.of("with", "wi", "w", "using", "used", "had", "hed", "has", "got",
			"holding", "swung", "waved", "waving", "carrying", "brought", "wearing", "wielding", "keeps", "breeds",
			"took", "'d");

	private static final Set<String> BEING = Set.of("been", "is", "was", "hes", "shes", "he's", "she's", "am", "im",
			"i'm", "as", "'s", "be", "of", "by");

	private static final Set<String> SORTS = Set.of("former", "retired", "ex", "defrocked");

	private static final Set<String> PEOPLE = Set.of("man", "woman", "person", "officer", "male", "female", "speaker",
			"lad", "girl", "bloke", "trainee", "survivor", "women", "men", "speaking", "black", "asian", "gay",
			"lesbian", "trans", "deaf", "blind", "disabled", "jew", "muslim", "sikh", "hindu", "catholic", "quaker",
			"client", "worker", "mum", "dad", "grandmother", "vicar", "imam");

	private static final Set<String> STOPS = Set.of("and", "but", "or", "because", "cos", "coz", "so", "that", "which",
			"who", "when", "while", "if", "he", "she", "it", "i", "we", "they", "you", "his", "her", "him", "them",
			"my", "our", "is", "was", "were", "are", "has", "had", "have", "did", "do", "does", "will", "would",
			"could", "to", "at", "on", "in", "for", "from", "by", "with", "about", "after", "before", "since", "until",
			"than", "then", "as", "not", "no", "into", "through", "full", "period", "comma", "new", "next", "out",
			"off", "up", "down", "over", "under", "said", "says", "told", "asked", "got", "called", "named", "known",
			"aged", "outside", "the", "this", "these", "those", "there", "where", "what", "how");

	private static final Set<String> CLAUSES = Set.of("and", "but", "because", "cos", "so", "full", "period", "comma");

	private static final int LONGEST = 5;

	private static final int LONGEST_CLAUSE = 12;

	private final Facts facts;

	private final List<Token> tokens;

	private Oddities(Facts facts, List<Token> tokens) {
		this.facts = facts;
		this.tokens = tokens;
	}

	/**
	 * For each token 0, or 1 where a thing had, 2 where a sort of person, 3 where the
	 * only one of a kind is told of; 4 more where a word of it is rare.
	 */
	static int[] marks(Facts facts, List<Token> tokens) {
		Oddities oddities = new Oddities(facts, tokens);
		int[] marks = new int[tokens.size()];
		for (int i = 0; i < tokens.size(); i++) {
			oddities.mark(i, marks);
		}
		return marks;
	}

	private void mark(int i, int[] marks) {
		String word = this.tokens.get(i).lower();
		if (("a".equals(word) || "an".equals(word)) && i > 0) {
			String before = this.tokens.get(i - 1).lower();
			int sort = HAVING.contains(before) ? 1 : BEING.contains(before) ? 2 : 0;
			if (sort > 0) {
				fill(marks, i + 1, end(i + 1, STOPS, LONGEST), sort);
			}
		}
		else if (SORTS.contains(word)) {
			fill(marks, i, end(i + 1, STOPS, LONGEST), 2);
		}
		else if ("only".equals(word) && isOfPeople(i + 1)) {
			int end = end(i + 1, CLAUSES, LONGEST_CLAUSE);
			for (int k = i; k < end; k++) {
				marks[k] = 7;
			}
		}
	}

	private boolean isOfPeople(int begin) {
		for (int i = begin; i < Math.min(begin + 3, this.tokens.size()); i++) {
			if (PEOPLE.contains(this.tokens.get(i).lower()) || Trait.RARE_FACT.in(this.facts.traits[i])
					|| Trait.NATIONALITY.in(this.facts.traits[i])) {
				return true;
			}
		}
		return false;
	}

	private void fill(int[] marks, int begin, int end, int sort) {
		boolean rare = false;
		boolean evidence = false;
		for (int i = begin; i < end; i++) {
			rare |= isRare(i);
			evidence |= this.facts.isEvidence(i);
		}
		rare &= !evidence;
		for (int i = begin; i < end; i++) {
			marks[i] = Math.max(marks[i], sort + (rare ? 4 : 0));
		}
	}

	private int end(int begin, Set<String> stops, int longest) {
		int end = begin;
		while (end < this.tokens.size() && end - begin < longest && this.facts.gap[end] < 2
				&& isPart(this.tokens.get(end)) && !stops.contains(this.tokens.get(end).lower())) {
			end++;
		}
		return end;
	}

	private static boolean isPart(Token token) {
		return token.isWord() || token.isSign('-') || "'s".equals(token.lower());
	}

	private boolean isRare(int i) {
		int traits = this.facts.traits[i];
		return Trait.RARE_FACT.in(traits) || (this.facts.rare[i] == 1 && this.facts.common[i] == 0
				&& this.facts.known[i] == 0 && this.tokens.get(i).text().length() > 3 && Trait.WORD.in(traits)
				&& !Trait.EVIDENCE.in(traits) && !Trait.INFORMAL.in(traits) && !Trait.TITLE_BEFORE.in(traits));
	}

}
