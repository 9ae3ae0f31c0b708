package org.chorus.deid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chorus.account.IdentifierKind;

/**
 * Decides which mentions of names mean one person: the longest mentions first, then each
 * shorter one joins the person whose name it is part of, a short form or a near spelling
 * of.
 */
final class People {

	private final Lexicon lexicon;

	private final Map<String, String> personByMention = new HashMap<>();

	private final Map<String, List<String>> names = new LinkedHashMap<>();

	People(Reading reading, List<Candidate> found) {
		this.lexicon = reading.lexicon();
		List<List<String>> mentions = new ArrayList<>();
		for (Candidate candidate : found) {
			if (candidate.kind() == IdentifierKind.PERSON) {
				mentions.add(words(reading.text().substring(candidate.begin(), candidate.end())));
			}
		}
		mentions.stream()
			.distinct()
			.sorted(Comparator.comparingInt((List<String> mention) -> mention.size()).reversed())
			.forEach(this::assign);
	}

	/**
	 * The person meant by a mention, as an identity for {@link Letters}.
	 */
	String person(String mention) {
		String key = String.join(" ", words(mention));
		return this.personByMention.getOrDefault(key, key);
	}

	private static List<String> words(String mention) {
		return Tokenizer.tokens(new View(mention))
			.stream()
			.filter((Token token) -> token.sort() != Token.Sort.SIGN)
			.map(Token::lower)
			.toList();
	}

	private void assign(List<String> mention) {
		String key = String.join(" ", mention);
		for (Map.Entry<String, List<String>> person : this.names.entrySet()) {
			if (mention.stream().allMatch((String word) -> isPartOf(word, person.getValue()))) {
				this.personByMention.put(key, person.getKey());
				return;
			}
		}
		this.names.put(key, mention);
		this.personByMention.put(key, key);
	}

	private boolean isPartOf(String word, List<String> name) {
		return name.stream().anyMatch((String part) -> isForm(word, part));
	}

	private boolean isForm(String word, String part) {
		return word.equals(part) || word.equals(part + "s") || (word.length() == 1 && part.startsWith(word))
				|| this.lexicon.shortForms(part).contains(word) || this.lexicon.shortForms(word).contains(part)
				|| (Math.min(word.length(), part.length()) >= 4 && Edits.near(word, part));
	}

}
