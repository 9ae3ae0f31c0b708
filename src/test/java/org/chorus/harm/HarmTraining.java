package org.chorus.harm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.chorus.account.HarmCategory;

/**
 * Learns the weights from the training accounts, never from the development file: one
 * logistic regression for each harm, in a fixed order of a fixed seed. Run with the
 * folder of the corpora and the file to write; it prints five-fold figures and those on
 * the development file.
 */
final class HarmTraining {

	private static final long SEED = 1;

	private static final int ROUNDS = 60;

	private static final double STEP = 0.1;

	private static final double DECAY = 1e-4;

	/** How much more a text counts that tells of a rare harm. */
	private static final double BALANCE = 2.5;

	private static final int LEAST_TEXTS = 6;

	private static final double LEAST_WEIGHT = 0.05;

	private final List<LabelledText> texts;

	private final List<String> known = new ArrayList<>();

	private final int[][] phrases;

	private final double[] scales;

	private HarmTraining(List<LabelledText> texts) {
		this.texts = texts;
		Map<String, Integer> counts = new TreeMap<>();
		for (LabelledText text : texts) {
			text.phrases().forEach((String phrase) -> counts.merge(phrase, 1, Integer::sum));
		}
		Map<String, Integer> places = new HashMap<>();
		counts.forEach((String phrase, Integer count) -> {
			if (count >= LEAST_TEXTS) {
				places.put(phrase, this.known.size());
				this.known.add(phrase);
			}
		});
		this.phrases = new int[texts.size()][];
		this.scales = new double[texts.size()];
		for (int i = 0; i < texts.size(); i++) {
			Set<String> all = texts.get(i).phrases();
			this.phrases[i] = all.stream()
				.filter(places::containsKey)
				.mapToInt((String phrase) -> places.getOrDefault(phrase, 0))
				.toArray();
			this.scales[i] = 1 / Math.sqrt(Math.max(1, all.size()));
		}
	}

	static Map<HarmCategory, Map<String, Double>> learn(List<LabelledText> texts) {
		HarmTraining training = new HarmTraining(texts);
		Map<HarmCategory, Map<String, Double>> learned = new EnumMap<>(HarmCategory.class);
		for (HarmCategory harm : HarmCategory.values()) {
			learned.put(harm, training.learn(harm));
		}
		return learned;
	}

	private Map<String, Double> learn(HarmCategory harm) {
		long given = this.texts.stream().filter((LabelledText text) -> text.harms().contains(harm)).count();
		double balance = Math.min(6, BALANCE * Math.sqrt((this.texts.size() - given) / (double) Math.max(1, given)));
		double[] weights = new double[this.known.size()];
		double always = 0;
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < this.texts.size(); i++) {
			order.add(i);
		}
		Random random = new Random(SEED);
		for (int round = 0; round < ROUNDS; round++) {
			Collections.shuffle(order, random);
			double step = STEP * 20 / (20 + round);
			for (int i : order) {
				boolean holds = this.texts.get(i).harms().contains(harm);
				double score = always;
				for (int phrase : this.phrases[i]) {
					score += this.scales[i] * weights[phrase];
				}
				double error = ((holds ? 1 : 0) - 1 / (1 + Math.exp(-score))) * (holds ? balance : 1);
				always += 0.1 * step * error;
				for (int phrase : this.phrases[i]) {
					weights[phrase] += step * (error * this.scales[i] - DECAY * weights[phrase]);
				}
			}
		}
		Map<String, Double> learned = new TreeMap<>();
		for (int phrase = 0; phrase < weights.length; phrase++) {
			if (Math.abs(weights[phrase]) >= LEAST_WEIGHT) {
				learned.put(this.known.get(phrase), weights[phrase]);
			}
		}
		learned.put(Weights.ALWAYS, always);
		return learned;
	}

	static HarmSuggester suggester(Map<HarmCategory, Map<String, Double>> learned) {
		Weights weights = new Weights();
		learned.forEach((HarmCategory harm, Map<String, Double> ones) -> ones
			.forEach((String phrase, Double weight) -> weights.put(harm, phrase, weight)));
		return new HarmSuggester(weights);
	}

	static Set<HarmCategory> harms(HarmSuggester suggester, LabelledText text) {
		Set<HarmCategory> harms = EnumSet.noneOf(HarmCategory.class);
		suggester.suggest(text.text()).forEach((Suggestion suggestion) -> harms.add(suggestion.harm()));
		return harms;
	}

	private static Agreement folds(List<LabelledText> texts, int folds) {
		Map<LabelledText, HarmSuggester> unseen = new HashMap<>();
		for (int fold = 0; fold < folds; fold++) {
			List<LabelledText> seen = new ArrayList<>();
			for (int i = 0; i < texts.size(); i++) {
				if (i % folds != fold) {
					seen.add(texts.get(i));
				}
			}
			HarmSuggester suggester = suggester(learn(seen));
			for (int i = fold; i < texts.size(); i += folds) {
				unseen.put(texts.get(i), suggester);
			}
		}
		return Agreement.of(texts,
				(LabelledText text) -> harms(unseen.getOrDefault(text, new HarmSuggester(new Weights())), text));
	}

	static List<LabelledText> training(Path corpora) {
		List<LabelledText> texts = new ArrayList<>();
		for (String name : List.of("accounts-train.jsonl", "accounts-train-2.jsonl", "accounts-train-3.jsonl",
				"accounts-train-4.jsonl", "accounts-train-5.jsonl", "accounts-train-6.jsonl", "accounts-train-7.jsonl",
				"accounts-train-8.jsonl", "accounts-train-9.jsonl", "accounts-train-10.jsonl")) {
			texts.addAll(LabelledText.read(corpora.resolve(name)));
		}
		Collections.shuffle(texts, new Random(SEED));
		return texts;
	}

	private static void write(Map<HarmCategory, Map<String, Double>> learned, Path file) throws IOException {
		List<String> lines = new ArrayList<>();
		lines.add("# How much a phrase speaks for a harm: harm, phrase, weight. Written by HarmTraining.");
		learned.forEach((HarmCategory harm, Map<String, Double> weights) -> weights.forEach((String phrase,
				Double weight) -> lines.add(String.format(Locale.ROOT, "%s\t%s\t%.3f", harm.label(), phrase, weight))));
		Files.write(file, lines, StandardCharsets.UTF_8);
	}

	public static void main(String[] arguments) throws IOException {
		Path corpora = Path.of(arguments[0]);
		List<LabelledText> texts = training(corpora);
		System.out.println("left out in turn " + folds(texts, 5));
		Map<HarmCategory, Map<String, Double>> learned = learn(texts);
		write(learned, Path.of(arguments[1]));
		List<LabelledText> unseen = LabelledText.read(corpora.resolve("accounts-dev.jsonl"));
		HarmSuggester suggester = suggester(learned);
		System.out.println("development file " + Agreement.of(unseen, (LabelledText text) -> harms(suggester, text)));
		System.out.println("commonest labels always " + HarmSuggesterTests.baseline(unseen));
	}

}
