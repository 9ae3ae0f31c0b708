package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chorus.account.IdentifierKind;

/**
 * Asks the model about an account and joins what is to go out into candidates.
 */
final class Judge {

	private static final double UNSURE = 0.25;

	private static final double UNSURE_OF_UNLISTED = 0.6;

	private static final double UNSURE_OF_SMALL = 2;

	private static final double LOOSE = 0.5;

	private static final Set<String> LEADING_ON = Set.of("a", "an", "the", "his", "her", "my", "their", "and", "but",
			"or", "of", "with", "in", "on", "at", "to", "from", "for", "that", "which", "who", "is", "was", "he", "she",
			"they", "i", "so", "because", "cos", "when", "then", "while", "me", "him", "us", "them", "it");

	private static final Set<String> STRIKING = Set.of("swung", "swinging", "waved", "waving", "holding", "threw",
			"used", "using", "took", "with", "brandished", "brandishing", "carried", "carrying", "brought", "pulled",
			"produced", "wielding");

	private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "my", "their");

	private final Model model;

	private final Verdicts.Bars bars;

	Judge(Model model, Verdicts.Bars bars) {
		this.model = model;
		this.bars = bars;
	}

	List<Candidate> find(Reading reading, List<Candidate> ruled) {
		Facts facts = new Facts(reading, ruled, this.model.vocabulary());
		return find(reading, facts, this.model.marginals(reading, facts), ruled, this.bars);
	}

	/**
	 * The words that no list knows, nor are near a common one.
	 */
	List<Candidate> unknown(Reading reading) {
		Facts facts = new Facts(reading, List.of(), this.model.vocabulary());
		List<Candidate> found = new ArrayList<>();
		for (int i = 0; i < facts.size; i++) {
			if (facts.known[i] == 2) {
				Token token = reading.tokens().get(i);
				found.add(Candidate.of(token.begin(), token.end(), IdentifierKind.UNSURE, "unknown-word", 0.4));
			}
		}
		return found;
	}

	static List<Candidate> find(Reading reading, Facts facts, double[][] beliefs, List<Candidate> ruled,
			Verdicts.Bars bars) {
		Verdicts verdicts = new Verdicts(reading.tokens(), facts, beliefs, bars);
		List<Candidate> found = new ArrayList<>();
		for (int begin = 0, end; begin < verdicts.size(); begin = end) {
			end = begin + 1;
			while (end < verdicts.size() && verdicts.continues(end)) {
				end++;
			}
			if (verdicts.of(begin) != Label.PLAIN) {
				add(reading.tokens(), verdicts, begin, end, found);
			}
		}
		found.addAll(Introductions.find(reading, facts));
		found.addAll(Echoes.find(reading, facts, beliefs));
		found.addAll(Mishearings.find(reading, facts, beliefs));
		found.addAll(Rarities.find(reading, facts));
		found.addAll(AgesOfNamed.find(found, facts, reading.tokens()));
		found.addAll(Doors.find(ruled, reading.tokens()));
		return Tails.whole(found, reading.tokens());
	}

	private static boolean isNumber(Label label) {
		return label == Label.AGE || label == Label.CODE || label == Label.DATE;
	}

	private static void add(List<Token> tokens, Verdicts verdicts, int begin, int end, List<Candidate> found) {
		int from = begin;
		int to = end;
		while (from < to && tokens.get(from).sort() == Token.Sort.SIGN) {
			from++;
		}
		while (to > from && (tokens.get(to - 1).sort() == Token.Sort.SIGN || isLoose(tokens, verdicts, to - 1, from))) {
			to--;
		}
		from += isStruckWith(tokens, verdicts, from, to) ? 2 : 0;
		if (from < to && !isMail(tokens, from, to)
				&& !(isNumber(verdicts.of(from)) && Counts.isCount(tokens, verdicts, from, to))) {
			found.add(candidate(tokens, verdicts, from, to));
		}
	}

	/**
	 * A small word at the end of a rare fact, which leads on to something else.
	 */
	private static boolean isLoose(List<Token> tokens, Verdicts verdicts, int at, int from) {
		return at > from && verdicts.of(at) == Label.FACT && verdicts.belief(at) < LOOSE
				&& LEADING_ON.contains(tokens.get(at).lower());
	}

	/**
	 * What was done with a thing is not the thing.
	 */
	private static boolean isStruckWith(List<Token> tokens, Verdicts verdicts, int from, int to) {
		return to - from > 2 && verdicts.of(from) == Label.FACT && STRIKING.contains(tokens.get(from).lower())
				&& ARTICLES.contains(tokens.get(from + 1).lower());
	}

	/**
	 * The letter of "E-mail".
	 */
	private static boolean isMail(List<Token> tokens, int from, int to) {
		return to - from == 1 && "e".equals(tokens.get(from).lower()) && to + 1 < tokens.size()
				&& tokens.get(to).isSign('-') && tokens.get(to + 1).lower().startsWith("mail");
	}

	private static Candidate candidate(List<Token> tokens, Verdicts verdicts, int from, int to) {
		double belief = 0;
		boolean unlisted = true;
		for (int i = from; i < to; i++) {
			belief = Math.max(belief, verdicts.belief(i));
			unlisted &= verdicts.isUnlisted(i);
		}
		Label label = verdicts.of(from);
		boolean small = to - from == 1 && verdicts.isSmall(from);
		boolean unsure = label != Label.FACT
				&& belief < (!unlisted ? UNSURE : small ? UNSURE_OF_SMALL : UNSURE_OF_UNLISTED);
		return Candidate.of(tokens.get(from).begin(), tokens.get(to - 1).end(),
				!unsure ? label.kind() : isNumber(label) ? IdentifierKind.NUMBER : IdentifierKind.UNSURE,
				!unsure ? "model-" + label.name().toLowerCase(Locale.ROOT) : unlisted ? "unknown-word" : "model-unsure",
				0.4 + 0.2 * belief);
	}

}
