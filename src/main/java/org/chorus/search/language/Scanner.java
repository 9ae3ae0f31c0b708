package org.chorus.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chorus.search.language.Token.Kind;

/**
 * Splits a query into its signs.
 */
final class Scanner {

	private static final String QUOTES = "\"\u201C\u201D\u201E";

	private static final String ENDS_WORD = "()[]" + QUOTES;

	private static final Pattern FIELD = Pattern.compile("[A-Za-z]+:.*");

	private static final Pattern COUNTED = Pattern.compile("(?i)(w|pre)/(\\d+)");

	private static final Pattern MISSPELT = Pattern
		.compile("(?i)(?:(?:w|pre|near|onear|within|adj)/(\\d*)|/(\\d+|sent\\w*|para\\w*))");

	/**
	 * A number that stands apart from its sign.
	 */
	private static final Pattern NUMBER = Pattern.compile("\\s+(\\d+)(?=[\\s(\"]|$)");

	private static final int FARTHEST = 1000;

	private static final int DIGITS = 4;

	private final String query;

	private final List<Token> tokens = new ArrayList<>();

	private int next;

	Scanner(String query) {
		this.query = query;
	}

	List<Token> scan() {
		while (true) {
			while (this.next < this.query.length() && isSpace(this.query.charAt(this.next))) {
				this.next++;
			}
			if (this.next == this.query.length()) {
				add(Kind.END, "", this.next);
				return this.tokens;
			}
			scanOne();
		}
	}

	private void scanOne() {
		char c = this.query.charAt(this.next);
		int begin = this.next;
		if (c == '(' || c == ')') {
			this.next++;
			add((c == '(') ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), begin);
		}
		else if (QUOTES.indexOf(c) >= 0) {
			between(Kind.QUOTE, QUOTES, "unclosed-quote", "\"");
		}
		else if (c == '[') {
			between(Kind.RANGE, "]", "unclosed-range", "]");
		}
		else if (c == ']') {
			throw new BadQuery("stray-bracket", new Place(begin, begin + 1), List.of(without(begin, begin + 1)));
		}
		else if (c == '=' && begin + 1 < this.query.length() && !isSpace(this.query.charAt(begin + 1))) {
			this.next++;
			scanOne();
			this.tokens.add(this.tokens.removeLast().asExact());
		}
		else {
			word(begin);
		}
	}

	private void between(Kind kind, String closers, String unclosed, String closer) {
		int begin = this.next++;
		while (this.next < this.query.length() && closers.indexOf(this.query.charAt(this.next)) < 0) {
			this.next++;
		}
		if (this.next == this.query.length()) {
			throw new BadQuery(unclosed, new Place(begin, this.next), List.of(this.query.strip() + closer));
		}
		String text = this.query.substring(begin + 1, this.next++);
		add(kind, text, begin);
	}

	private void word(int begin) {
		while (this.next < this.query.length() && !isSpace(this.query.charAt(this.next))
				&& ENDS_WORD.indexOf(this.query.charAt(this.next)) < 0) {
			this.next++;
		}
		String word = this.query.substring(begin, this.next);
		if (word.equals("*:*")) {
			add(Kind.ALL, word, begin);
		}
		else if (FIELD.matcher(word).matches()) {
			this.next = begin + word.indexOf(':') + 1;
			add(Kind.FIELD, word.substring(0, word.indexOf(':')), begin);
		}
		else {
			operatorOrWord(word, begin);
		}
	}

	private void operatorOrWord(String word, int begin) {
		switch (word) {
			case "AND" -> add(Kind.AND, word, begin);
			case "OR" -> add(Kind.OR, word, begin);
			case "NOT" -> add(Kind.NOT, word, begin);
			default -> distanceOrWord(word, begin);
		}
	}

	private void distanceOrWord(String word, int begin) {
		Matcher counted = COUNTED.matcher(word);
		switch (word.toLowerCase(Locale.ROOT)) {
			case "/s", "w/s" -> near(new Distance(Distance.Kind.SENTENCE, 0, false), begin);
			case "/p", "w/p" -> near(new Distance(Distance.Kind.PARAGRAPH, 0, false), begin);
			default -> {
				if (counted.matches()) {
					near(counted(counted, begin), begin);
				}
				else {
					refuseMisspelt(word, begin);
					add(Kind.WORD, word, begin);
				}
			}
		}
	}

	private Distance counted(Matcher counted, int begin) {
		String number = counted.group(2).replaceFirst("^0+(?=.)", "");
		int words = (number.length() > DIGITS) ? FARTHEST + 1 : Integer.parseInt(number);
		Distance.Kind kind = counted.group(1).equalsIgnoreCase("w") ? Distance.Kind.WITHIN : Distance.Kind.BEFORE;
		if (words < 1 || words > FARTHEST) {
			Distance allowed = new Distance(kind, Math.clamp(words, 1, FARTHEST), false);
			throw new BadQuery("distance", new Place(begin, this.next), List.of(replaced(begin, allowed.toString())));
		}
		return new Distance(kind, words, false);
	}

	private void refuseMisspelt(String word, int begin) {
		if (MISSPELT.matcher(word).matches() || word.equals("NEAR")) {
			String sign = (word.endsWith("/") || word.equals("NEAR")) ? word + numberApart() : word;
			throw new BadQuery("operator", new Place(begin, this.next), List.of(replaced(begin, meant(sign))));
		}
	}

	private String numberApart() {
		Matcher number = NUMBER.matcher(this.query).region(this.next, this.query.length());
		if (!number.lookingAt()) {
			return "";
		}
		this.next = number.end();
		return number.group(1);
	}

	private static String meant(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		String digits = lower.replaceAll("\\D", "");
		if (lower.startsWith("/sent")) {
			return "/s";
		}
		if (lower.startsWith("/para")) {
			return "/p";
		}
		String sign = lower.startsWith("pre") || lower.startsWith("onear") || lower.startsWith("adj") ? "pre/" : "w/";
		return sign + (digits.isEmpty() ? "10" : digits);
	}

	/**
	 * A {@code not} straight before a distance belongs to it, in capitals or not.
	 */
	private void near(Distance distance, int begin) {
		int from = begin;
		Distance meant = distance;
		if (!this.tokens.isEmpty() && this.tokens.getLast().text().equalsIgnoreCase("not")
				&& (this.tokens.getLast().kind() == Kind.NOT || this.tokens.getLast().kind() == Kind.WORD)) {
			from = this.tokens.removeLast().at().begin();
			meant = distance.not();
		}
		this.tokens.add(new Token(Kind.NEAR, meant.toString(), new Place(from, this.next), false, meant));
	}

	private void add(Kind kind, String text, int begin) {
		this.tokens.add(new Token(kind, text, new Place(begin, this.next)));
	}

	private String replaced(int begin, String by) {
		return this.query.substring(0, begin) + by + this.query.substring(this.next);
	}

	private String without(int begin, int end) {
		return this.query.substring(0, begin) + this.query.substring(end);
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

}
