package org.chorus.deid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.chorus.account.IdentifierKind;
import org.chorus.deid.Annotated.Gold;
import org.jspecify.annotations.Nullable;

/**
 * Makes further training texts out of an annotated account: the same account with other
 * names and places, in small letters, as if dictated, without capitals and most signs, or
 * as if scanned.
 */
final class Swaps {

	private static final int LIKELY_NAME = 8;

	private static final int LONGEST_FACT = 3;

	/** Of so many names one becomes an ordinary word. */
	private static final int WORD_IN = 12;

	private final List<String> given = new ArrayList<>();

	private final List<String> surnames = new ArrayList<>();

	private final List<String> places = new ArrayList<>();

	private final List<String> wordNames = new ArrayList<>();

	private final List<String> facts = new ArrayList<>();

	/** Words in everyday use that nobody need have thought of as names. */
	private final List<String> words;

	private final Lexicon lexicon;

	Swaps(Lexicon lexicon, Vocabulary vocabulary) {
		this.lexicon = lexicon;
		this.words = vocabulary.commonness()
			.keySet()
			.stream()
			.filter((String word) -> isPlain(word, lexicon))
			.sorted()
			.toList();
		Lists.each("given-names.txt", (String[] entry) -> this.given.add(entry[0]));
		Lists.each("surnames.txt", (String[] entry) -> this.surnames.add(entry[0]));
		Lists.each("word-names.txt", (String[] entry) -> {
			if (Integer.parseInt(entry[1].strip()) >= LIKELY_NAME) {
				this.wordNames.add(entry[0].substring(0, 1).toUpperCase(Locale.ROOT) + entry[0].substring(1));
			}
		});
		Lists.each("quasi-facts.tsv", (String[] entry) -> this.facts.add(entry[0]));
		Lists.each("places-gb.txt", (String[] entry) -> this.places.add(entry[0]));
	}

	private static boolean isPlain(String word, Lexicon lexicon) {
		int traits = lexicon.traits(word);
		return word.length() > 2 && Trait.WORD.in(traits) && !Trait.EVIDENCE.in(traits)
				&& !Trait.COMMON_CAPITAL.in(traits);
	}

	Annotated renamed(Annotated account, Random random) {
		Map<String, String> names = new HashMap<>();
		return rewritten(account, (piece, gold) -> (gold == null) ? piece : swapped(piece, gold, names, random));
	}

	private String swapped(String piece, Gold gold, Map<String, String> names, Random random) {
		return switch (gold.kind()) {
			case PERSON -> person(piece, names, random);
			case LOCATION -> (random.nextInt(3) > 0) ? place(piece, names, random) : piece;
			case OTHER_QUASI -> (random.nextInt(3) > 0) ? fact(piece, random) : piece;
			default -> piece;
		};
	}

	/**
	 * Another rare fact for one told in few words.
	 */
	private String fact(String mention, Random random) {
		if (Tokenizer.tokens(new View(mention)).size() > LONGEST_FACT) {
			return mention;
		}
		return inCaseOf(mention, this.facts.get(random.nextInt(this.facts.size())));
	}

	Annotated dictated(Annotated account) {
		return rewritten(account, (String piece, @Nullable Gold gold) -> {
			String small = piece.toLowerCase(Locale.ROOT);
			return (gold == null) ? small.replaceAll("[.,;:!?()\"]+(?=\\s|$)", "") : small;
		});
	}

	/**
	 * The account in small letters, with its signs.
	 */
	Annotated lowered(Annotated account) {
		return rewritten(account, (String piece, @Nullable Gold gold) -> piece.toLowerCase(Locale.ROOT));
	}

	/**
	 * The account as a scanner reads it on a bad day.
	 */
	Annotated scanned(Annotated account, Random random) {
		return rewritten(account, (String piece, @Nullable Gold gold) -> scanned(piece, random));
	}

	private static String scanned(String piece, Random random) {
		StringBuilder read = new StringBuilder();
		for (char c : piece.toCharArray()) {
			int chance = random.nextInt(100);
			switch (c) {
				case 'm' -> read.append(chance < 60 ? "rn" : "m");
				case 'l' -> read.append(chance < 15 ? '1' : chance < 40 ? 'I' : 'l');
				case 'I' -> read.append(chance < 15 ? '1' : chance < 70 ? 'l' : 'I');
				case 'o' -> read.append(chance < 5 ? '0' : 'o');
				case 'O' -> read.append(chance < 20 ? '0' : 'O');
				case '0' -> read.append(chance < 40 ? 'O' : '0');
				case '1' -> read.append(chance < 40 ? 'l' : '1');
				case 'n' -> read.append(chance < 2 ? 'r' : 'n');
				default -> read.append(c);
			}
		}
		return read.toString();
	}

	private interface Rewriting {

		String apply(String piece, @Nullable Gold gold);

	}

	private static Annotated rewritten(Annotated account, Rewriting rewriting) {
		int[] points = account.text().codePoints().toArray();
		StringBuilder text = new StringBuilder();
		List<Gold> moved = new ArrayList<>();
		int at = 0;
		int length = 0;
		for (Gold gold : account.gold()) {
			String plain = rewriting.apply(new String(points, at, gold.begin() - at), null);
			String marked = rewriting.apply(new String(points, gold.begin(), gold.end() - gold.begin()), gold);
			int begin = length + plain.codePointCount(0, plain.length());
			length = begin + marked.codePointCount(0, marked.length());
			moved.add(new Gold(begin, length, gold.kind(), gold.direct()));
			text.append(plain).append(marked);
			at = gold.end();
		}
		text.append(rewriting.apply(new String(points, at, points.length - at), null));
		return new Annotated(account.id(), text.toString(), moved);
	}

	private String person(String mention, Map<String, String> names, Random random) {
		StringBuilder swapped = new StringBuilder();
		int at = 0;
		for (Token token : Tokenizer.tokens(new View(mention))) {
			if (token.end() > mention.length()) {
				return mention;
			}
			swapped.append(mention, at, token.begin());
			swapped.append((token.isWord() && token.text().length() > 1) ? word(token, names, random)
					: mention.substring(token.begin(), token.end()));
			at = token.end();
		}
		return swapped.append(mention, at, mention.length()).toString();
	}

	private String word(Token token, Map<String, String> names, Random random) {
		String other = names.computeIfAbsent(token.lower(), (String lower) -> another(lower, random));
		return inCaseOf(token.text(), other);
	}

	private String another(String lower, Random random) {
		int traits = this.lexicon.traits(lower);
		if (Trait.WORD.in(traits) && random.nextInt(3) > 0) {
			return lower;
		}
		boolean first = Trait.GIVEN.in(traits) && (!Trait.SURNAME.in(traits) || random.nextBoolean());
		if (random.nextInt(WORD_IN) == 0) {
			return this.words.get(random.nextInt(this.words.size()));
		}
		List<String> list = (random.nextInt(7) == 0) ? this.wordNames : first ? this.given : this.surnames;
		String other = list.get(random.nextInt(list.size()));
		return (random.nextInt(4) == 0) ? slipped(other, random) : other;
	}

	/**
	 * The name with a letter changed, so that no list has it.
	 */
	private static String slipped(String name, Random random) {
		if (name.length() < 4) {
			return name;
		}
		int at = 1 + random.nextInt(name.length() - 2);
		char letter = "aeiourlnstmkh".charAt(random.nextInt(13));
		return switch (random.nextInt(3)) {
			case 0 -> name.substring(0, at) + letter + name.substring(at + 1);
			case 1 -> name.substring(0, at) + letter + name.substring(at);
			default -> name.substring(0, at) + name.substring(at + 1);
		};
	}

	private String place(String mention, Map<String, String> names, Random random) {
		String other = names.computeIfAbsent("@" + mention.toLowerCase(Locale.ROOT),
				(String key) -> this.places.get(random.nextInt(this.places.size())));
		return inCaseOf(mention, other);
	}

	private static String inCaseOf(String like, String name) {
		if (like.equals(like.toLowerCase(Locale.ROOT))) {
			return name.toLowerCase(Locale.ROOT);
		}
		if (like.length() > 1 && like.equals(like.toUpperCase(Locale.ROOT))) {
			return name.toUpperCase(Locale.ROOT);
		}
		return Character.isUpperCase(like.charAt(0)) ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
				: name;
	}

}
