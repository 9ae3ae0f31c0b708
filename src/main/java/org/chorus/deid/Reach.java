package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chorus.account.IdentifierKind;

/**
 * How far a rare fact reaches. Half a fact still tells who it was, so a fact that was
 * found in part takes in the phrase that it stands in: the words of its noun, what
 * follows after "of" or "in a", what is said of it after a comma.
 */
final class Reach {

	private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "hers", "their", "my", "our",
			"your", "its", "some", "no", "two", "three", "four", "five", "six", "another", "both", "that", "this",
			"these", "those", "one", "'s", "mi", "th'", "th", "y", "yr", "ei", "whole", "own", "other", "last", "first",
			"same", "only", "old", "every", "each");

	private static final Set<String> LINKS = Set.of("of", "in", "on", "with", "for", "at", "from", "off", "round",
			"across", "under", "between", "inside", "into", "through", "like", "by", "about", "over", "without",
			"against", "up", "below", "above", "near", "w", "wi", "as", "to", "behind", "around", "than");

	private static final Set<String> LOOSE = Set.of("in", "on", "at", "from", "with", "by", "for", "to", "as", "about",
			"into", "through", "over", "up", "w", "wi", "under", "near", "round", "than", "off");

	private static final Set<String> ENDS = Set.of("full", "comma", "period", "new", "question", "exclamation",
			"semicolon", "colon", "and", "but", "or", "because", "cos", "coz", "so", "when", "while", "if", "then",
			"since", "until", "til", "till", "before", "after", "although", "though", "who", "which", "that", "where",
			"what", "how", "why", "&", "n", "an", "ac", "a'r", "ond");

	private static final Set<String> VERBS = Set.of("is", "was", "were", "are", "be", "been", "being", "has", "had",
			"have", "having", "did", "do", "does", "done", "will", "would", "could", "can", "cant", "should", "may",
			"might", "must", "said", "says", "say", "told", "tells", "asked", "asks", "went", "goes", "go", "going",
			"gone", "came", "comes", "come", "got", "gets", "get", "took", "takes", "take", "taken", "put", "puts",
			"made", "makes", "make", "saw", "sees", "see", "seen", "knew", "knows", "know", "known", "rang", "rings",
			"left", "leaves", "sent", "sends", "gave", "gives", "give", "found", "finds", "thought", "wanted", "wants",
			"want", "never", "always", "not", "called", "named", "aged", "born", "lives", "lived", "sat", "stood",
			"died", "dead", "killed", "hit", "broke", "used", "isnt", "wasnt", "didnt", "dont", "doesnt", "isn't",
			"wasn't", "didn't", "don't", "doesn't", "hasnt", "hadnt", "couldnt", "wont", "won't", "looked", "looks",
			"began", "kept", "let", "lost", "met", "read", "ran", "turned", "tried", "held", "heard", "felt", "wrote",
			"bought", "sold", "paid", "showed", "started", "stopped", "smelt", "waited", "walked", "worked", "works",
			"cried", "laughed", "smiled", "reported", "needs", "means", "meant", "seems", "seemed", "yn", "oedd", "mae",
			"wedi", "threw", "threatened", "swung", "stabbed", "rewound", "moved", "lunged");

	private static final Set<String> OTHERS = Set.of("i", "he", "she", "it", "we", "they", "you", "him", "them", "us",
			"myself", "himself", "herself", "themselves", "there", "here", "im", "ive", "hes", "shes", "its", "theyre",
			"weve", "youre", "i'm", "i've", "he's", "she's", "it's", "we've", "they're", "he'd", "she'd", "i'd",
			"they'd", "we'd", "hed", "id", "now", "today", "tomorrow", "yesterday", "again", "too", "also", "still",
			"yet", "ago", "once", "twice", "just", "even", "very", "really", "quite", "already", "soon", "later",
			"then", "anyway", "back", "home", "away", "down", "out", "together", "instead", "all", "both", "any",
			"everyone", "nobody", "anyone", "somebody", "someone", "everything", "nothing", "something", "more", "most",
			"much", "many", "others", "such", "next", "time", "times", "day", "days", "week", "weeks", "month",
			"months", "year", "years", "morning", "afternoon", "evening", "monday", "tuesday", "wednesday", "thursday",
			"friday", "saturday", "sunday", "minute", "minutes", "hour", "hours", "mr", "mrs", "ms", "miss", "dr", "pc",
			"dc", "sgt", "during", "per", "ddim", "eto");

	private static final int LONGEST = 14;

	private static final int REST = 6;

	/** What was done with a thing is not the thing. */
	private static final Set<String> STRIKING = Set.of("swung", "waved", "held", "holding", "threw", "used", "using",
			"took", "had", "got", "with", "brandished", "carried", "brought");

	/** Words with which something else is told. */
	private static final Set<String> TURNS = Set.of("i", "he", "she", "it", "we", "they", "you", "i'm", "he'd", "she'd",
			"they'd", "it's", "im", "ive", "hes", "shes", "its", "and", "but", "or", "because", "cos", "so", "when",
			"while", "if", "until", "then", "after", "before", "since");

	/** A fact that the model hardly believes in stays as small as it is. */
	private static final double BELIEVED = 0.42;

	private final Facts facts;

	private final List<Token> tokens;

	private final boolean[] taken;

	private Reach(Facts facts, List<Token> tokens, List<Candidate> found) {
		this.facts = facts;
		this.tokens = tokens;
		this.taken = new boolean[tokens.size()];
		found.forEach((Candidate candidate) -> {
			for (int i = Facts.firstAt(tokens, candidate.begin()); i < tokens.size()
					&& tokens.get(i).begin() < candidate.end(); i++) {
				this.taken[i] = true;
			}
		});
	}

	/**
	 * The same candidates, rare facts among them with their whole phrase.
	 * @param all everything found, of which the rules' part counts as taken
	 */
	static List<Candidate> whole(List<Candidate> found, List<Candidate> all, Facts facts, List<Token> tokens) {
		List<Candidate> every = new ArrayList<>(all);
		every.addAll(found);
		Reach reach = new Reach(facts, tokens, every);
		List<Candidate> whole = new ArrayList<>(found.size());
		for (Candidate candidate : found) {
			whole.add(candidate.kind() == IdentifierKind.OTHER_QUASI && candidate.confidence() >= BELIEVED
					? reach.whole(candidate) : candidate);
		}
		return whole;
	}

	private Candidate whole(Candidate fact) {
		int begin = Facts.firstAt(this.tokens, fact.begin());
		int end = begin;
		while (end < this.tokens.size() && this.tokens.get(end).begin() < fact.end()) {
			end++;
		}
		begin += (isWord(begin, STRIKING) && begin + 2 < end && isWord(begin + 1, ARTICLES)) ? 2 : 0;
		int to = rest(Math.max(right(end, end), right(untied(begin, end), end)));
		int from = left(begin);
		while (to > from + 1 && isWord(to - 1, Set.of("had", "has", "have", "was", "were", "is", "are"))) {
			to--;
		}
		if (to > from + 2 && isWord(to - 1, Set.of("me", "him", "her", "them", "us")) && isWord(to - 2, LINKS)) {
			to -= 2;
		}
		return fact.within(this.tokens.get(from).begin(), this.tokens.get(to - 1).end());
	}

	/**
	 * A few words more, where the sentence ends with them.
	 */
	private int rest(int end) {
		int at = end;
		while (at < this.tokens.size() && at - end < REST && !isStop(at) && !isWord(at, TURNS)) {
			at++;
		}
		return isStop(at) ? at : end;
	}

	/**
	 * Without prepositions and articles that hang at the end.
	 */
	private int untied(int begin, int end) {
		int at = end;
		while (at > begin + 1 && (isWord(at - 1, LINKS) || isWord(at - 1, ARTICLES))) {
			at--;
		}
		return at;
	}

	private int right(int begin, int end) {
		int limit = Math.min(this.tokens.size(), end + LONGEST);
		int at = begin;
		while (at < limit) {
			int next = (at < end) ? at : joined(at);
			next = (next == at) ? noun(at) : next;
			next = (next == at) ? linked(at, limit) : next;
			next = (next == at) ? clause(at, limit) : next;
			next = (next == at) ? and(at, limit) : next;
			if (next == at) {
				return at;
			}
			at = next;
		}
		return at;
	}

	/**
	 * A hyphen with its word, also over the end of a line; what is taken already.
	 */
	private int joined(int at) {
		if (this.taken[at] && isNear(at) && this.tokens.get(at).sort() != Token.Sort.SIGN) {
			return at + 1;
		}
		boolean hyphen = this.tokens.get(at).isSign('-') && at > 0
				&& this.tokens.get(at).begin() == this.tokens.get(at - 1).end() && at + 1 < this.tokens.size()
				&& this.tokens.get(at + 1).isWord() && (this.facts.gap[at + 1] == 0 || this.facts.gap[at + 1] == 3);
		return hyphen ? at + 2 : at;
	}

	/**
	 * One more noun, where the phrase ends after it.
	 */
	private int noun(int at) {
		if (!isContent(at) || !isNear(at)) {
			return at;
		}
		int end = at + 1;
		if (end < this.tokens.size() && isContent(end) && isNear(end)) {
			end++;
		}
		return (isEnd(end) || isWord(end, LINKS) || this.taken[end]) ? end : at;
	}

	/**
	 * What a preposition ties to it.
	 */
	private int linked(int at, int limit) {
		if (!isWord(at, LINKS) || !isNear(at)) {
			return at;
		}
		int end = phrase(at + 1, limit);
		boolean loose = LOOSE.contains(lower(at));
		return (end > at + 1 && (!loose || isEnd(end) || isWord(end, LINKS))) ? end : at;
	}

	/**
	 * What is said of it after "which", or beside it after a comma.
	 */
	private int clause(int at, int limit) {
		int begin = (this.tokens.get(at).isSign(',') && at + 1 < limit) ? at + 1 : at;
		if (begin < limit && isNear(begin) && Set.of("which", "that", "who").contains(lower(begin))) {
			int end = begin + 1;
			while (end < limit && isNear(end) && !isStop(end)) {
				end++;
			}
			return (isStop(end) && end > begin + 1) ? end : at;
		}
		if (begin > at && isNear(begin)) {
			int end = isWord(begin, LINKS) ? begin : phrase(begin, limit);
			int last = -1;
			while (end > last && end < limit && isWord(end, LINKS)) {
				last = end;
				int next = phrase(end + 1, limit);
				end = (next > end + 1) ? next : end;
			}
			return (end > begin && isStop(end)) ? end : at;
		}
		return at;
	}

	/**
	 * A second thing beside the first.
	 */
	private int and(int at, int limit) {
		if (!isNear(at) || !Set.of("and", "&", "or").contains(lower(at))) {
			return at;
		}
		int end = phrase(at + 1, limit);
		return (end > at + 1 && (isEnd(end) || isWord(end, LINKS))) ? end : at;
	}

	/**
	 * One past a noun with its article and adjectives, or the beginning where there is
	 * none.
	 */
	private int phrase(int begin, int limit) {
		int at = begin;
		while (at < limit && isNear(at) && (isWord(at, ARTICLES) || this.tokens.get(at).text().startsWith("'"))) {
			at++;
		}
		int noun = at;
		while (at < limit && isNear(at) && (isContent(at) || joined(at) > at)) {
			at = Math.max(at + 1, joined(at));
		}
		return (at > noun) ? at : begin;
	}

	private int left(int begin) {
		int at = begin;
		while (at > 1 && this.tokens.get(at - 1).isSign('-') && this.facts.gap[at] == 0
				&& this.tokens.get(at - 2).isWord()) {
			at -= 2;
		}
		int from = at;
		while (from > 0 && at - from < 3 && isNear(from) && isContent(from - 1)) {
			from--;
		}
		if (from < at && from > 0 && isNear(from) && isWord(from - 1, ARTICLES)) {
			at = from;
		}
		return at;
	}

	/**
	 * Whether the word is none of those that hold a sentence together.
	 */
	static boolean isContent(String word) {
		return word.length() > 1 && !ARTICLES.contains(word) && !LINKS.contains(word) && !ENDS.contains(word)
				&& !VERBS.contains(word) && !OTHERS.contains(word);
	}

	private boolean isContent(int at) {
		return at < this.tokens.size() && this.tokens.get(at).isWord() && isContent(lower(at))
				&& !this.facts.isEvidence(at) && lower(at).indexOf('\'') < 0;
	}

	private boolean isEnd(int at) {
		return isStop(at) || isWord(at, ENDS) || isWord(at, VERBS) || isWord(at, OTHERS);
	}

	private boolean isStop(int at) {
		if (at >= this.tokens.size() || !isNear(at)) {
			return true;
		}
		Token token = this.tokens.get(at);
		return (token.sort() == Token.Sort.SIGN && !token.isSign('-') && !token.isSign('\'') && !token.isSign('"'))
				|| ((lower(at).equals("full") || lower(at).equals("new") || lower(at).equals("comma"))
						&& this.facts.style == 0)
				|| (lower(at).equals("and") && at + 1 < this.tokens.size() && isWord(at + 1, OTHERS));
	}

	private boolean isWord(int at, Set<String> words) {
		return at < this.tokens.size() && words.contains(lower(at));
	}

	private String lower(int at) {
		return this.tokens.get(at).lower();
	}

	/**
	 * Whether the token stands in one sentence with the one before; a scanned line may
	 * end within a sentence.
	 */
	private boolean isNear(int at) {
		int gap = this.facts.gap[at];
		return gap < 2 || (gap == 3 && at > 0 && this.facts.style == 1 && this.facts.letterCase[at] == 0
				&& this.tokens.get(at).isWord() && this.tokens.get(at - 1).isWord());
	}

}
