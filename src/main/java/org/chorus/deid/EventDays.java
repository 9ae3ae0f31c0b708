package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chorus.account.IdentifierKind;

/**
 * Days told by an event: feasts, holidays, saints' days, great matches.
 */
final class EventDays implements Detector {

	private static final Set<String> MORE_BEFORE = Set.of("bank", "good", "holy", "spring", "summer", "may", "august",
			"easter", "last", "late");

	private static final Set<String> MORE_AFTER = Set.of("day", "eve", "night", "week", "weekend", "sunday", "monday",
			"tuesday", "wednesday", "thursday", "friday", "saturday", "holiday", "holidays", "hols");

	private final Phrases events = new Phrases();

	EventDays() {
		Lists.each("event-days.txt",
				(String[] entry) -> this.events.add(Tokenizer.tokens(new View(entry[0])), Trait.RARE_FACT));
	}

	@Override
	public List<Candidate> find(Reading reading) {
		List<Candidate> found = new ArrayList<>();
		List<Token> tokens = reading.tokens();
		for (int i = 0; i < tokens.size(); i++) {
			int length = this.events.longest(tokens, i, Trait.RARE_FACT.bit()).tokens();
			if (length == 0) {
				length = saint(tokens, i);
			}
			if (length > 0 && !isHabit(tokens, i, i + length)) {
				int first = back(tokens, i);
				int last = forth(tokens, i + length);
				found.add(Candidate.of(tokens.get(first).begin(), tokens.get(last - 1).end(), IdentifierKind.DATE,
						"event-day", 0.9));
				i = last - 1;
			}
		}
		return found;
	}

	/**
	 * "every New Year", "Christmas cards".
	 */
	private static boolean isHabit(List<Token> tokens, int from, int to) {
		boolean every = from > 0 && Set.of("every", "each", "like").contains(tokens.get(from - 1).lower());
		return every || (to < tokens.size() && Set
			.of("cards", "card", "party", "tree", "present", "presents", "dinner", "music", "jumper", "do", "lights",
					"shopping", "fund", "box")
			.contains(tokens.get(to).lower()));
	}

	/**
	 * "St Swithin's Day", "saint nicholas day", "Michaelmas Day".
	 */
	private static int saint(List<Token> tokens, int at) {
		String first = tokens.get(at).lower();
		if (!first.equals("st") && !first.equals("saint") && !first.equals("saints")) {
			return 0;
		}
		for (int i = at + 1; i < Math.min(at + 6, tokens.size()); i++) {
			if (tokens.get(i).lower().equals("day") || tokens.get(i).lower().equals("eve")) {
				return i - at + 1;
			}
		}
		return 0;
	}

	/**
	 * Over "Sunday after the" and over words such as "August" before "bank holiday".
	 */
	private static int back(List<Token> tokens, int at) {
		int first = at;
		if (at > 0 && MORE_BEFORE.contains(tokens.get(at - 1).lower()) && tokens.get(at).lower().equals("bank")) {
			first = at - 1;
		}
		int word = first - 1;
		if (word > 0 && tokens.get(word).lower().equals("the")) {
			word--;
		}
		if (word > 0 && Set.of("after", "before", "of").contains(tokens.get(word).lower())
				&& Set
					.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "week", "day",
							"weekend", "morning", "night")
					.contains(tokens.get(word - 1).lower())) {
			first = word - 1;
		}
		return first;
	}

	private static int forth(List<Token> tokens, int after) {
		int last = after;
		while (last < tokens.size() && last < after + 2 && MORE_AFTER.contains(tokens.get(last).lower())
				&& tokens.get(last).begin() - tokens.get(last - 1).end() <= 1) {
			last++;
		}
		return last;
	}

}
