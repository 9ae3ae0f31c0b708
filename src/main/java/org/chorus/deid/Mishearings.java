package org.chorus.deid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chorus.account.IdentifierKind;

/**
 * What a dictation machine, a scanner's line end or a clerk's ear made of a name that
 * stands elsewhere in the account: words that run together sound like it
 * ({@code is a bell} for Isobel), parts joined by a hyphen spell it, or the writer says
 * that a machine wrote them.
 */
final class Mishearings {

	private static final double SURE = 0.5;

	private static final int LONGEST = 4;

	private static final int LONGEST_QUOTE = 3;

	private static final int SPOKEN_SIGNS = 3;

	/** Both ends and two consonants. */
	private static final int SHORT_SOUND = 4;

	/** Words that open the next clause and add no consonant of their own. */
	private static final Set<String> NO_END = Set.of("he", "she", "i", "who", "so", "we", "you", "they", "it", "a",
			"how", "why");

	private static final Set<String> MACHINES = Set.of("it", "machine", "thing", "dictation", "computer", "software");

	private static final Set<String> WRITING = Set.of("says", "writes", "wrote", "types", "typed", "puts", "put",
			"hears", "heard", "thinks", "calls", "made");

	private static final Set<String> NO_PART = Set.of("full", "new", "comma", "period", "every", "all", "fine", "so",
			"that", "thats", "this", "he", "she", "it", "i", "they", "we", "you", "me", "him", "her", "them", "is",
			"was", "when", "then", "which", "but", "because", "cos", "and", "or", "with", "the", "no", "not", "one",
			"like", "everything", "of", "in", "on", "at", "to", "for");

	private final Reading reading;

	private final List<Token> tokens;

	private final Facts facts;

	private final Kin names;

	private final Set<String> sounds = new HashSet<>();

	private final List<Candidate> found = new ArrayList<>();

	private Mishearings(Reading reading, Facts facts, double[][] beliefs) {
		this.reading = reading;
		this.tokens = reading.tokens();
		this.facts = facts;
		this.names = new Kin(reading.lexicon());
		for (int i = 0; i < facts.size; i++) {
			Token token = this.tokens.get(i);
			if (token.isWord() && token.text().length() > 3 && beliefs[i][Label.PERSON.ordinal()] > SURE) {
				this.names.add(token.lower(), 1);
				this.sounds.add(Sounds.of(token.lower()));
				this.sounds.add(Sounds.of(token.lower() + 'h'));
			}
		}
		this.sounds.remove("");
	}

	static List<Candidate> find(Reading reading, Facts facts, double[][] beliefs) {
		Mishearings mishearings = new Mishearings(reading, facts, beliefs);
		boolean dictated = isDictated(reading.tokens(), facts);
		for (int i = 0; i < facts.size; i++) {
			if (dictated) {
				mishearings.alike(i);
				mishearings.quoted(i);
			}
			mishearings.parted(i);
		}
		return mishearings.found;
	}

	/**
	 * Whether the writer spoke the signs: {@code full stop}, {@code new line}.
	 */
	private static boolean isDictated(List<Token> tokens, Facts facts) {
		int signs = 0;
		for (int i = 0; facts.style == 0 && i + 1 < tokens.size(); i++) {
			String word = tokens.get(i).lower();
			String next = tokens.get(i + 1).lower();
			signs += ("full".equals(word) && "stop".equals(next)) || ("new".equals(word) && "line".equals(next))
					|| "comma".equals(word) || "period".equals(word) ? 1 : 0;
		}
		return signs >= SPOKEN_SIGNS;
	}

	private void alike(int i) {
		StringBuilder joined = new StringBuilder();
		for (int end = i; end < Math.min(i + LONGEST, this.tokens.size()); end++) {
			if (!this.tokens.get(end).isWord() || (end > i && this.facts.gap[end] > 1)) {
				return;
			}
			joined.append(this.tokens.get(end).lower());
			String sound = Sounds.of(joined.toString());
			if (end > i && (this.names.holds(joined.toString())
					|| (this.sounds.contains(sound) && isTelling(i, end + 1, sound)))) {
				add(i, end + 1, "sounds-alike");
			}
		}
	}

	/**
	 * Whether the words are no plain speech: none is a spoken sign, no name among them
	 * sounds so by itself, and one is uncommon or three consonants agree.
	 */
	private boolean isTelling(int begin, int end, String sound) {
		if (NO_END.contains(this.tokens.get(end - 1).lower())) {
			return false;
		}
		boolean uncommon = sound.length() > SHORT_SOUND;
		for (int i = begin; i < end; i++) {
			if (isSign(i) || sound.equals(Sounds.of(this.tokens.get(i).lower()))) {
				return false;
			}
			uncommon |= this.facts.common[i] < 3;
		}
		return uncommon;
	}

	private boolean isSign(int i) {
		String word = this.tokens.get(i).lower();
		String before = (i == 0) ? "" : this.tokens.get(i - 1).lower();
		String after = (i + 1 == this.tokens.size()) ? "" : this.tokens.get(i + 1).lower();
		return "comma".equals(word) || "period".equals(word) || ("full".equals(word) && "stop".equals(after))
				|| ("stop".equals(word) && "full".equals(before)) || ("new".equals(word) && "line".equals(after))
				|| ("line".equals(word) && "new".equals(before));
	}

	private void quoted(int i) {
		if (i == 0 || !WRITING.contains(this.tokens.get(i).lower())
				|| !MACHINES.contains(this.tokens.get(i - 1).lower())) {
			return;
		}
		int begin = i + 1;
		if (begin < this.tokens.size() && "me".equals(this.tokens.get(begin).lower())) {
			begin++;
		}
		int end = begin;
		while (end < Math.min(begin + LONGEST_QUOTE, this.tokens.size()) && this.tokens.get(end).isWord()
				&& (!NO_PART.contains(this.tokens.get(end).lower()))) {
			end++;
		}
		if (end > begin && end + 1 < this.tokens.size() && "or".equals(this.tokens.get(end).lower())) {
			end += 2;
		}
		if (end > begin) {
			add(begin, end, "misheard");
		}
	}

	/**
	 * {@code Sabi-} and {@code ha} on the next line.
	 */
	private void parted(int i) {
		if (i + 2 < this.tokens.size() && this.tokens.get(i + 1).isSign('-') && this.tokens.get(i).isWord()
				&& this.tokens.get(i + 2).isWord() && this.facts.gap[i + 1] == 0) {
			String word = this.tokens.get(i).lower() + this.tokens.get(i + 2).lower();
			if (this.names.holds(word) || this.names.near(word) > 0) {
				add(i, i + 3, "parted-name");
			}
		}
	}

	private void add(int begin, int end, String rule) {
		this.found.add(Candidate.of(this.tokens.get(begin).begin(), this.tokens.get(end - 1).end(),
				IdentifierKind.PERSON, rule, 0.36));
	}

}
