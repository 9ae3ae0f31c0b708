package org.chorus.harm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.chorus.account.HarmCategory;

/**
 * How much each phrase speaks for each harm, as the file weights.tsv says it: harm,
 * phrase, weight. The phrase "*" is what speaks for a harm before anything is read.
 */
final class Weights {

	static final String ALWAYS = "*";

	private final Map<HarmCategory, Map<String, Double>> weights = new EnumMap<>(HarmCategory.class);

	private final Map<HarmCategory, Double> always = new EnumMap<>(HarmCategory.class);

	Weights() {
		for (HarmCategory harm : HarmCategory.values()) {
			this.weights.put(harm, new HashMap<>());
			this.always.put(harm, 0.0);
		}
	}

	static Weights shipped() {
		InputStream stream = Weights.class.getResourceAsStream("weights.tsv");
		if (stream == null) {
			throw new IllegalStateException("The class path lacks weights.tsv");
		}
		Weights weights = new Weights();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			lines.lines().filter((String line) -> !line.startsWith("#") && !line.isBlank()).forEach(weights::read);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return weights;
	}

	private void read(String line) {
		String[] parts = line.split("\t");
		for (HarmCategory harm : HarmCategory.values()) {
			if (harm.label().equals(parts[0])) {
				put(harm, parts[1], Double.parseDouble(parts[2]));
			}
		}
	}

	void put(HarmCategory harm, String phrase, double weight) {
		if (phrase.equals(ALWAYS)) {
			this.always.put(harm, weight);
		}
		else {
			of(harm).put(phrase, weight);
		}
	}

	private Map<String, Double> of(HarmCategory harm) {
		return this.weights.getOrDefault(harm, Map.of());
	}

	double of(HarmCategory harm, String phrase) {
		return of(harm).getOrDefault(phrase, 0.0);
	}

	/**
	 * How likely a text with these phrases, each counted once, tells of the harm.
	 */
	double likelihood(HarmCategory harm, Collection<String> phrases) {
		double sum = 0;
		for (String phrase : phrases) {
			sum += of(harm, phrase);
		}
		double score = this.always.getOrDefault(harm, 0.0) + sum / Math.sqrt(Math.max(1, phrases.size()));
		return 1 / (1 + Math.exp(-score));
	}

}
