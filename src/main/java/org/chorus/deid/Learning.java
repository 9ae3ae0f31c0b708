package org.chorus.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns a model from annotated accounts. The second look is taught on what a first look
 * that had not seen the account made of it.
 */
final class Learning {

	static final int BITS = 20;

	static final int ROUNDS = 6;

	static final int RENAMED = 3;

	private static final int FOLDS = 4;

	private static final int COMMON_FROM = 3;

	private final Lexicon lexicon;

	private final List<Detector> rules;

	private final long seed;

	/**
	 * @param wording whether it is in other words than the lessons before it, and not
	 * only with other names
	 */
	private record Lesson(Reading reading, Facts facts, int[][] rows, int[] labels, int fold, double weight,
			boolean wording) {
	}

	Learning(Lexicon lexicon, List<Detector> rules, long seed) {
		this.lexicon = lexicon;
		this.rules = rules;
		this.seed = seed;
	}

	/**
	 * @param others texts from which only the commonness of words is taken
	 */
	Model learn(List<Annotated> accounts, List<Annotated> others) {
		Vocabulary vocabulary = new Vocabulary(Words.ofSeveral(accounts), Words.commonness(others), this.lexicon);
		List<Lesson> lessons = lessons(accounts, vocabulary);
		List<Tagger> first = IntStream.rangeClosed(0, FOLDS)
			.parallel()
			.mapToObj((int leftOut) -> firstLook(lessons, leftOut))
			.toList();
		List<TaggerTraining.Example> second = lessons.stream()
			.map((Lesson lesson) -> secondLesson(lesson, first.get(lesson.fold())))
			.toList();
		return new Model(vocabulary, first.get(FOLDS), new TaggerTraining(BITS).learn(second, ROUNDS, this.seed),
				network(lessons));
	}

	/**
	 * A network sees no names, so that accounts with other names teach it nothing.
	 */
	private Network network(List<Lesson> lessons) {
		List<NetworkTraining.Example> examples = lessons.stream()
			.filter(Lesson::wording)
			.map((Lesson lesson) -> new NetworkTraining.Example(Sights.of(lesson.facts(), lesson.reading()),
					lesson.labels()))
			.toList();
		return new NetworkTraining(this.lexicon.classes(), this.seed).learn(examples);
	}

	/**
	 * What a first look that has not seen the account makes of it.
	 */
	private static TaggerTraining.Example secondLesson(Lesson lesson, Tagger unseen) {
		double[][] seen = unseen.marginals(lesson.rows());
		return new TaggerTraining.Example(SecondLook.of(lesson.rows(), lesson.reading(), lesson.facts(), seen),
				lesson.labels(), lesson.weight());
	}

	private Tagger firstLook(List<Lesson> lessons, int leftOut) {
		List<TaggerTraining.Example> examples = lessons.stream()
			.filter((Lesson lesson) -> lesson.fold() != leftOut)
			.map((Lesson lesson) -> new TaggerTraining.Example(lesson.rows(), lesson.labels(), lesson.weight()))
			.toList();
		return new TaggerTraining(BITS).learn(examples, ROUNDS, this.seed);
	}

	private List<Lesson> lessons(List<Annotated> accounts, Vocabulary vocabulary) {
		Random random = new Random(this.seed);
		Swaps swaps = new Swaps(this.lexicon, vocabulary);
		List<Lesson> lessons = new ArrayList<>();
		for (int i = 0; i < accounts.size(); i++) {
			Annotated account = accounts.get(i);
			int fold = i % FOLDS;
			lessons.add(lesson(account, vocabulary, fold, 1, true));
			for (int k = 0; k < RENAMED; k++) {
				lessons.add(lesson(swaps.renamed(account, random), vocabulary, fold, 2.0 / (1 + RENAMED), false));
			}
			Annotated other = swaps.renamed(account, random);
			Annotated changed = switch (i % 4) {
				case 0, 2 -> swaps.dictated(other);
				case 1 -> swaps.lowered(other);
				default -> swaps.scanned(other, random);
			};
			lessons.add(lesson(changed, vocabulary, fold, 0.5, true));
		}
		return lessons;
	}

	private Lesson lesson(Annotated account, Vocabulary vocabulary, int fold, double weight, boolean wording) {
		Reading reading = Reading.of(account.text(), this.lexicon);
		List<Candidate> ruled = new ArrayList<>();
		this.rules.forEach((Detector rule) -> ruled.addAll(rule.find(reading)));
		Facts facts = new Facts(reading, Arbiter.settle(reading.text(), ruled), vocabulary);
		return new Lesson(reading, facts, Features.of(facts, reading.tokens()), labels(reading, account), fold, weight,
				wording);
	}

	private static int[] labels(Reading reading, Annotated account) {
		int[] labels = new int[reading.tokens().size()];
		int next = 0;
		for (int i = 0; i < labels.length; i++) {
			int begin = reading.view().beginPoint(reading.tokens().get(i).begin());
			int end = reading.view().endPoint(reading.tokens().get(i).end());
			while (next < account.gold().size() && account.gold().get(next).end() <= begin) {
				next++;
			}
			if (next < account.gold().size() && account.gold().get(next).begin() < end) {
				labels[i] = Label.of(account.gold().get(next).kind()).ordinal();
			}
		}
		return labels;
	}

}
