package org.chorus.deid;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Expands a Hunspell dictionary into the words it stands for. Only what the British
 * English dictionary uses: prefixes and suffixes of one letter, joined freely.
 */
final class AffixWords {

	private record Affix(boolean prefix, boolean joins, String strip, String add, Pattern when) {

		String applyTo(String stem) {
			if (this.prefix) {
				return this.add + stem;
			}
			return stem.substring(0, stem.length() - this.strip.length()) + this.add;
		}

		boolean fits(String stem) {
			return this.prefix || (stem.endsWith(this.strip) && this.when.matcher(stem).find());
		}

	}

	private final Map<Character, List<Affix>> affixes = new HashMap<>();

	AffixWords(BufferedReader rules) throws IOException {
		Map<Character, Boolean> joins = new HashMap<>();
		for (String line = rules.readLine(); line != null; line = rules.readLine()) {
			String[] part = line.trim().split("\\s+");
			if (part.length == 4 && part[0].endsWith("FX")) {
				joins.put(part[1].charAt(0), "Y".equals(part[2]));
			}
			else if (part.length == 5 && part[0].endsWith("FX")) {
				char flag = part[1].charAt(0);
				this.affixes.computeIfAbsent(flag, (Character key) -> new ArrayList<>())
					.add(new Affix("PFX".equals(part[0]), joins.getOrDefault(flag, false),
							"0".equals(part[2]) ? "" : part[2], "0".equals(part[3]) ? "" : part[3],
							Pattern.compile(part[4] + "$")));
			}
		}
	}

	/**
	 * Hands over every word of the dictionary; its first line, a count, is passed over.
	 */
	void expand(BufferedReader dictionary, Consumer<String> words) throws IOException {
		dictionary.readLine();
		for (String line = dictionary.readLine(); line != null; line = dictionary.readLine()) {
			int slash = line.indexOf('/');
			if (slash < 0) {
				words.accept(line);
			}
			else {
				expand(line.substring(0, slash), line.substring(slash + 1), words);
			}
		}
	}

	private void expand(String stem, String flags, Consumer<String> words) {
		words.accept(stem);
		List<Affix> prefixes = new ArrayList<>();
		List<Affix> suffixes = new ArrayList<>();
		for (char flag : flags.toCharArray()) {
			for (Affix affix : this.affixes.getOrDefault(flag, List.of())) {
				if (flag != 'M' && affix.fits(stem)) {
					(affix.prefix() ? prefixes : suffixes).add(affix);
				}
			}
		}
		for (Affix prefix : prefixes) {
			words.accept(prefix.applyTo(stem));
		}
		for (Affix suffix : suffixes) {
			String form = suffix.applyTo(stem);
			words.accept(form);
			if (suffix.joins()) {
				prefixes.forEach((Affix prefix) -> words.accept(prefix.applyTo(form)));
			}
		}
	}

}
