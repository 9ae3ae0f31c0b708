package org.chorus.deid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WordClassesTests {

	private static final int KINDS = 40;

	@TempDir
	Path folder;

	@Test
	void knowsWhatKeepsTheSameCompany() {
		WordClasses classes = WordClasses.shipped();

		assertThat(classes.middle(classes.of("accordion"))).isEqualTo(classes.middle(classes.of("saxophone")));
		assertThat(classes.middle(classes.of("accordion"))).isNotEqualTo(classes.middle(classes.of("tuesday")));
		assertThat(WordClasses.commonness(classes.of("the")))
			.isGreaterThan(WordClasses.commonness(classes.of("accordion")));
		assertThat(classes.of("qqxjz")).isZero();
	}

	@Test
	void keepsVectorsOfWhichThoseOfLikeWordsLieClose() {
		WordClasses classes = WordClasses.shipped();

		assertThat(likeness(classes, "accordion", "saxophone")).isGreaterThan(0.6);
		assertThat(likeness(classes, "accordion", "tuesday")).isLessThan(0.2);
		assertThat(classes.vectorOf("accordion's")).isEqualTo(classes.vectorOf("accordion")).isNotNegative();
		assertThat(classes.vectorOf("qqxjz")).isNegative();
	}

	/**
	 * The cosine of the angle between two words.
	 */
	private static double likeness(WordClasses classes, String one, String other) {
		float[][] rows = new float[WordClasses.DIMENSIONS][2];
		classes.vector(classes.vectorOf(one), rows, 0);
		classes.vector(classes.vectorOf(other), rows, 1);
		double product = 0;
		double first = 0;
		double second = 0;
		for (float[] row : rows) {
			product += row[0] * row[1];
			first += row[0] * row[0];
			second += row[1] * row[1];
		}
		return product / Math.sqrt(first * second);
	}

	@Test
	void drawsTheSameClassesFromTheSameVectors() throws IOException {
		Path vectors = vectors(1200);

		new WordClassing(vectors).write(this.folder.resolve("one"));
		new WordClassing(vectors).write(this.folder.resolve("two"));

		assertThat(this.folder.resolve("one")).hasSameBinaryContentAs(this.folder.resolve("two"));
		WordClasses classes;
		try (var file = Files.newInputStream(this.folder.resolve("one"))) {
			classes = WordClasses.read(file);
		}
		assertThat(classes.coarse(classes.of(word(0)))).isEqualTo(classes.coarse(classes.of(word(KINDS))));
	}

	@Test
	void saysWhatIsWrongWithVectors() throws IOException {
		assertThatIllegalArgumentException().isThrownBy(() -> new WordClassing(vectors(10)))
			.withMessage("at least 1000 words with their vectors are needed");
	}

	/**
	 * Words in turn of each kind, the vectors of one kind close together.
	 */
	private Path vectors(int words) throws IOException {
		Random random = new Random(1);
		List<double[]> kinds = new ArrayList<>();
		for (int kind = 0; kind < KINDS; kind++) {
			kinds.add(random.doubles(8, -1, 1).toArray());
		}
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < words; i++) {
			StringBuilder line = new StringBuilder(word(i));
			for (double number : kinds.get(i % KINDS)) {
				line.append(String.format(Locale.UK, " %.4f", number + 0.001 * random.nextGaussian()));
			}
			lines.add(line.toString());
		}
		return Files.write(this.folder.resolve("vectors.txt"), lines);
	}

	private static String word(int i) {
		return "w" + (char) ('a' + i / 26 / 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26);
	}

}
