package org.chorus.deid;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chorus.account.IdentifierKind;

/**
 * What stands in for each thing taken out of one account. No stand-in repeats a word of a
 * direct mention.
 */
final class Surrogates {

	private static final Set<String> ARTICLES = Set.of("the", "this", "that", "dated", "date", "a", "an", "dob", "d");

	private final Reading reading;

	private final Letters letters;

	private final People people;

	private final Set<String> taboo = new HashSet<>();

	Surrogates(Reading reading, List<Candidate> found, People people, Set<String> inUse) {
		this.reading = reading;
		this.letters = new Letters(inUse);
		this.people = people;
		for (Candidate candidate : found) {
			if (candidate.kind().isDirect()) {
				Tokenizer.tokens(new View(mention(candidate))).forEach((Token token) -> this.taboo.add(token.lower()));
			}
		}
	}

	String of(Candidate found) {
		String mention = mention(found);
		return switch (found.kind()) {
			case PERSON -> this.letters.of("Person", this.people.person(mention));
			case LOCATION -> lettered(Nouns.ofPlace(mention), "place", mention);
			case ORGANISATION -> lettered(Nouns.ofBody(mention, before(found)), "organisation", mention);
			case DATE -> date(DateSurrogate.of(mention), before(found), unit(mention));
			case AGE -> isOfWeeks(found) ? "[some]" : AgeBand.of(mention);
			case OTHER_QUASI -> fact(found);
			default -> plain(found.kind());
		};
	}

	private static String unit(String mention) {
		return mention.toLowerCase(Locale.ROOT).matches("(?s).*\\b(?:week|wk)\\b.*") ? "week" : "date";
	}

	/**
	 * The month as a day in it, with an article where the text has none; no month where
	 * that is also somebody's name.
	 */
	private String date(String month, String before, String unit) {
		String words = month.substring(1, month.length() - 1);
		boolean bare = ARTICLES.contains(before);
		if ("date".equals(words)
				|| Tokenizer.tokens(new View(words)).stream().map(Token::lower).anyMatch(this.taboo::contains)) {
			return "[date]";
		}
		if (words.startsWith("an ")) {
			return bare ? "[" + words.substring(3) + "]" : month;
		}
		if ("in".equals(before) || "since".equals(before)) {
			return month;
		}
		return bare ? "[" + unit + " in " + words + "]" : "[a " + unit + " in " + words + "]";
	}

	/**
	 * The fact said more broadly.
	 */
	private String fact(Candidate found) {
		String broader = Broader.of(mention(found), before(found), after(found), this.reading.lexicon());
		boolean taken = Tokenizer.tokens(new View(broader))
			.stream()
			.map(Token::lower)
			.anyMatch((String word) -> word.length() > 2 && this.taboo.contains(word));
		return taken ? Broader.PLAIN : broader;
	}

	private String lettered(String noun, String otherwise, String mention) {
		return this.letters.of(this.taboo.contains(noun) ? otherwise : noun, Fold.word(mention));
	}

	private String mention(Candidate found) {
		return this.reading.text().substring(found.begin(), found.end());
	}

	/**
	 * Whether weeks or months follow, which the figure counts.
	 */
	private boolean isOfWeeks(Candidate found) {
		String lower = this.reading.lower();
		return lower.startsWith(" week", found.end()) || lower.startsWith(" month", found.end());
	}

	/**
	 * The word before, in lower case.
	 */
	private String before(Candidate found) {
		String lower = this.reading.lower();
		int end = found.begin();
		while (end > 0 && lower.charAt(end - 1) == ' ') {
			end--;
		}
		int begin = end;
		while (begin > 0 && Character.isLetter(lower.charAt(begin - 1))) {
			begin--;
		}
		return lower.substring(begin, end);
	}

	/**
	 * The word after, in lower case; empty where a sign stands there.
	 */
	private String after(Candidate found) {
		String after = Around.after(this.reading.lower(), found.end());
		return !after.isEmpty() && Character.isLetter(after.charAt(0)) ? after : "";
	}

	static String plain(IdentifierKind kind) {
		return switch (kind) {
			case PERSON -> "[name]";
			case LOCATION -> "[place]";
			case ADDRESS -> "[address]";
			case POSTCODE -> "[postcode]";
			case ORGANISATION -> "[organisation]";
			case DATE -> "[date]";
			case AGE -> "[age]";
			case PHONE -> "[phone number]";
			case EMAIL -> "[e-mail address]";
			case URL -> "[web address]";
			case USERNAME -> "[user name]";
			case CASE_ID -> "[case number]";
			case NATIONAL_ID -> "[national number]";
			case STAFF_ID -> "[staff number]";
			case VEHICLE -> "[registration]";
			case BANK -> "[bank details]";
			case IP -> "[network address]";
			case OTHER_QUASI -> "[detail]";
			case NUMBER -> "[number]";
			case UNSURE -> "[word]";
			case BY_HAND -> "[taken out]";
		};
	}

}
