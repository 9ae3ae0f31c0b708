package org.chorus.deid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything our lists know: traits of single words, phrases, short forms of names. Words
 * are asked for folded and in lower case.
 */
final class Lexicon {

	private static final int KNOWN = Trait.WORD.bit() | Trait.EVIDENCE.bit() | Trait.INFORMAL.bit() | Trait.WELSH.bit()
			| Trait.COMMON_CAPITAL.bit();

	private static final int KNOWN_UNLESS_NAME = Trait.MAKE.bit() | Trait.EVIDENCE_CAPITALS.bit()
			| Trait.NATIONALITY.bit();

	private static final Set<String> CONTRACTED = Set.of("m", "ve", "d", "ll", "re", "t", "s", "n", "r", "i", "u", "w");

	private static final int LONGEST_FACT = 4;

	private static final int NAME = Trait.GIVEN.bit() | Trait.SURNAME.bit() | Trait.PET.bit();

	private static final int PROPER = NAME | Trait.PLACE.bit() | Trait.PLACE_PART.bit();

	private static final int SHORTEST_MUTATED = 4;

	private final Map<String, Integer> words = new HashMap<>(400_000);

	private final Map<String, Integer> nameShares = new HashMap<>();

	private final Map<String, Set<String>> shortForms = new HashMap<>();

	private final Phrases phrases = new Phrases();

	private final Map<String, FactSort> factSorts = new HashMap<>();

	private final WordClasses classes = WordClasses.shipped();

	Lexicon() {
		readDictionary();
		readList("given-names.txt", Trait.GIVEN, Trait.GIVEN);
		readList("surnames.txt", Trait.SURNAME, Trait.SURNAME);
		readList("places-gb.txt", Trait.PLACE, Trait.PLACE_PART);
		readList("institutions.tsv", Trait.BODY, Trait.BODY_PART);
		readList("chains.txt", Trait.CHAIN, null);
		readList("makes.txt", Trait.MAKE, null);
		readList("informal-words.txt", Trait.INFORMAL, Trait.INFORMAL);
		Lists.each("welsh-words.txt", (String[] entry) -> addWelsh(entry[0]));
		readList("common-capitals.txt", Trait.COMMON_CAPITAL, null);
		readFacts("quasi-facts.tsv", Trait.RARE_FACT);
		readNames();
		readOthers();
		readTelling();
	}

	/**
	 * Of phrases only, so that the tagger does not see them.
	 */
	private void readTelling() {
		Lists.each("rare-words.tsv", (String[] entry) -> {
			this.phrases.add(Tokenizer.tokens(new View(entry[0])), Trait.TELLING);
			this.phrases.add(Tokenizer.tokens(new View(entry[0] + "s")), Trait.TELLING);
			this.factSorts.putIfAbsent(key(entry[0]), FactSort.of(entry[1]));
			this.factSorts.putIfAbsent(key(entry[0] + "s"), FactSort.of(entry[1]));
		});
	}

	WordClasses classes() {
		return this.classes;
	}

	private void readFacts(String name, Trait trait) {
		Lists.each(name, (String[] entry) -> {
			add(entry[0], trait, null);
			this.factSorts.put(key(entry[0]), FactSort.of(entry[1]));
		});
	}

	private static String key(String phrase) {
		return words(Tokenizer.tokens(new View(phrase)));
	}

	private static String words(List<Token> tokens) {
		return String.join(" ", tokens.stream().map(Token::lower).toList());
	}

	/**
	 * What sort of fact a list says the words are, or else the first of them that one
	 * does.
	 */
	Optional<FactSort> factSort(List<Token> tokens) {
		for (int length = Math.min(LONGEST_FACT, tokens.size()); length > 0; length--) {
			for (int from = 0; from + length <= tokens.size(); from++) {
				FactSort sort = this.factSorts.get(words(tokens.subList(from, from + length)));
				if (sort != null) {
					return Optional.of(sort);
				}
			}
		}
		return Optional.empty();
	}

	private void readDictionary() {
		try (BufferedReader rules = Lists.open("en-gb/index.aff");
				BufferedReader dictionary = Lists.open("en-gb/index.dic")) {
			new AffixWords(rules).expand(dictionary, (String word) -> {
				boolean small = word.equals(word.toLowerCase(java.util.Locale.ROOT));
				mark(Fold.word(word), small ? Trait.WORD : Trait.CAPITAL_WORD);
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void readList(String name, Trait whole, @org.jspecify.annotations.Nullable Trait part) {
		Lists.each(name, (String[] entry) -> add(entry[0], whole, part));
	}

	private void addWelsh(String word) {
		add(word, Trait.WELSH, null);
		for (String form : Mutations.of(word)) {
			if (form.length() >= SHORTEST_MUTATED && (traits(Fold.word(form)) & PROPER) == 0) {
				mark(Fold.word(form), Trait.WELSH);
			}
		}
	}

	private void add(String entry, Trait whole, @org.jspecify.annotations.Nullable Trait part) {
		List<Token> tokens = Tokenizer.tokens(new View(entry));
		this.phrases.add(tokens, whole);
		if (tokens.size() == 1) {
			mark(tokens.get(0).lower(), whole);
		}
		else if (part != null) {
			tokens.stream().filter(Token::isWord).forEach((Token token) -> mark(token.lower(), part));
		}
	}

	private void readNames() {
		Lists.each("word-names.txt", (String[] entry) -> {
			mark(Fold.word(entry[0]), Trait.WORD_NAME);
			this.nameShares.put(Fold.word(entry[0]), Integer.parseInt(entry[1].strip()));
		});
		Lists.each("diminutives.tsv", (String[] entry) -> {
			Set<String> forms = this.shortForms.computeIfAbsent(Fold.word(entry[0]), (String key) -> new HashSet<>());
			for (String form : entry[1].split(",")) {
				forms.add(Fold.word(form));
				mark(Fold.word(form), Trait.PET);
			}
		});
	}

	private void readOthers() {
		Lists.each("place-words.tsv", (String[] entry) -> {
			add(entry[0], Trait.PLACE_WORD, null);
			if ("street".equals(entry[1])) {
				add(entry[0], Trait.STREET_WORD, null);
			}
		});
		Lists.each("countries-nationalities-languages.tsv", (String[] entry) -> add(entry[0],
				"country".equals(entry[1]) ? Trait.COUNTRY : Trait.NATIONALITY, null));
		Lists.each("titles-roles.txt", (String[] entry) -> {
			if (!"after".equals(entry[1])) {
				add(entry[0], Trait.TITLE_BEFORE, null);
			}
			if (!"before".equals(entry[1])) {
				add(entry[0], Trait.TITLE_AFTER, null);
			}
		});
		Lists.each("evidence-words.tsv", (String[] entry) -> {
			boolean capitals = entry[0].equals(entry[0].toUpperCase(java.util.Locale.ROOT));
			add(entry[0], capitals ? Trait.EVIDENCE_CAPITALS : Trait.EVIDENCE, null);
		});
	}

	private void mark(String word, Trait trait) {
		this.words.merge(word, trait.bit(), (Integer one, Integer other) -> one | other);
	}

	/**
	 * The traits of a word as bits, 0 for a word on no list.
	 */
	int traits(String word) {
		return this.words.getOrDefault(word, 0);
	}

	/**
	 * Whether the word is an ordinary one, so that it may stand when nothing speaks
	 * against it.
	 */
	boolean isKnown(Token token) {
		return isKnown(token.lower(), token.isUpper());
	}

	private boolean isKnown(String word, boolean capitals) {
		int traits = traits(word);
		if ((traits & KNOWN) != 0 || ((traits & NAME) == 0 && (traits & KNOWN_UNLESS_NAME) != 0)) {
			return true;
		}
		return (capitals && Trait.EVIDENCE_CAPITALS.in(traits)) || isContraction(word, capitals);
	}

	/**
	 * Whether what stands before the apostrophe is known: {@code I've}, {@code nobody'd}.
	 */
	private boolean isContraction(String word, boolean capitals) {
		int at = word.indexOf('\'');
		return at > 0 && CONTRACTED.contains(word.substring(at + 1)) && isKnown(word.substring(0, at), capitals);
	}

	boolean isName(String word) {
		return (traits(word) & NAME) != 0;
	}

	/**
	 * How often of a hundred the word, in lower case, is a name; for words of both sorts.
	 */
	int nameShare(String word) {
		return this.nameShares.getOrDefault(word, 0);
	}

	/**
	 * The listed short and pet forms of a given name.
	 */
	Set<String> shortForms(String given) {
		return this.shortForms.getOrDefault(given, Set.of());
	}

	Phrases phrases() {
		return this.phrases;
	}

}
