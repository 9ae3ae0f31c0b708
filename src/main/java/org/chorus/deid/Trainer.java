package org.chorus.deid;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chorus.testimony.Narrative;

/**
 * Retrains the model from folders of annotated accounts, and measures by leaving out a
 * part of the accounts at a time. Accounts stand in files named accounts-train*.jsonl;
 * from other .jsonl and .conll files only the commonness of words is learned, and those
 * named accounts-dev are never read.
 */
public final class Trainer {

	private static final long SEED = 1;

	private final Lexicon lexicon = new Lexicon();

	private final List<Detector> rules = Detectors.rules();

	private final List<Annotated> accounts = new ArrayList<>();

	private final List<Annotated> others = new ArrayList<>();

	/**
	 * @throws IllegalArgumentException when there is no account to learn from, or a line
	 * is not one
	 */
	public Trainer(List<Path> folders) throws IOException {
		for (Path folder : folders) {
			read(folder);
		}
		if (this.accounts.isEmpty()) {
			throw new IllegalArgumentException("a folder with files named accounts-train*.jsonl is needed");
		}
		Collections.shuffle(this.accounts, new Random(SEED));
	}

	private void read(Path folder) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.walk(folder)) {
			files = all.filter(Files::isRegularFile).sorted().toList();
		}
		for (Path file : files) {
			String name = String.valueOf(file.getFileName());
			if (name.startsWith("accounts-train") && name.endsWith(".jsonl")) {
				this.accounts.addAll(Annotated.read(file));
			}
			else if (name.endsWith(".jsonl") && !name.startsWith("accounts-")) {
				this.others.addAll(Annotated.read(file));
			}
			else if (name.endsWith(".conll")) {
				this.others.addAll(PublicTexts.conll(file));
			}
		}
	}

	/**
	 * Learns from all accounts and writes the model.
	 */
	public void train(Path file) throws IOException {
		Model model = learn(this.accounts);
		try (OutputStream out = Files.newOutputStream(file)) {
			model.write(out);
		}
	}

	/**
	 * Scores each part of the accounts with a model that has not seen it, and hands over
	 * the score of all parts together.
	 */
	public void measure(int folds, Consumer<Score> report) {
		List<Deidentifier> unseen = new ArrayList<>();
		for (int fold = 0; fold < folds; fold++) {
			List<Annotated> seen = new ArrayList<>();
			for (int i = 0; i < this.accounts.size(); i++) {
				if (i % folds != fold) {
					seen.add(this.accounts.get(i));
				}
			}
			unseen.add(new Deidentifier(new Engine(this.lexicon, this.rules, learn(seen))));
		}
		report.accept(Scorer.score((Annotated account) -> unseen.get(this.accounts.indexOf(account) % folds)
			.unlimited(new Narrative(account.text()), Choices.NONE)
			.spans(), this.accounts));
	}

	private Model learn(List<Annotated> seen) {
		return new Learning(this.lexicon, this.rules, SEED).learn(seen, this.others);
	}

}
