package org.chorus.deid;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every pattern of the package takes time linear in the text. Steps are counted, not
 * timed: at the 2 ns or less that one takes, 250 for each character keep 100 kB under 50
 * ms.
 */
class PatternCostTests {

	private static final int LENGTH = 20_000;

	private static final int STEPS_A_CHARACTER = 250;

	static final List<String> EVIL = List.of("a", "1", "I", "1 ", "a ", "a1", "a1 ", "1/", "1-", "1.", "1.1 ", "a.",
			"a@", "a_", "a-", "a/", "a:", "0", "0 ", "07", "o ", "oh ", "one ", "seven ", "double ", "dot ", "a dot ",
			"at ", "a at ", "www.", "http://a", "flat ", "flat 1 ", "1 a ", "1 high ", "12 may ", "may ", "mon ",
			"the ", "the 1st ", "twenty ", "first of ", "week of ", "he is ", "john, ", "john 3", "son of ", "crn ",
			"a 1 2 3 ", "  ", " \n", "\n", "ab12 ", "gb29", "a underscore ", "day of the a ", "'", "+", "+44 ", "(0",
			"aa1 1", "1,", "1\t");

	private static final class Counted implements CharSequence {

		private final String text;

		private long steps;

		Counted(String text) {
			this.text = text;
		}

		@Override
		public char charAt(int at) {
			this.steps++;
			return this.text.charAt(at);
		}

		@Override
		public int length() {
			return this.text.length();
		}

		@Override
		public CharSequence subSequence(int from, int to) {
			return this.text.subSequence(from, to);
		}

		@Override
		public String toString() {
			return this.text;
		}

	}

	@Test
	void everyShapeTakesFewStepsForEachCharacter() throws Exception {
		Map<String, Form> forms = new LinkedHashMap<>();
		for (Field field : fields()) {
			Object value = field.get(null);
			if (value instanceof List<?> list) {
				list.stream()
					.filter(Shape.class::isInstance)
					.map(Shape.class::cast)
					.forEach((Shape shape) -> forms.put(
							field.getDeclaringClass().getSimpleName() + " " + forms.size() + " " + shape.rule(),
							shape.form()));
			}
		}

		assertThat(forms).hasSizeGreaterThan(80);
		forms.forEach((String name, Form form) -> EVIL.forEach((String piece) -> {
			Counted text = new Counted(piece.repeat(LENGTH / 10 / piece.length()));
			Matcher matcher = form.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
			for (int at = 0; at < text.length(); at++) {
				if (Shaped.isBeginning(text.text, at)) {
					matcher.region(at, text.length()).lookingAt();
				}
			}
			assertThat(text.steps / text.length()).as("%s on repeated '%s'", name, piece).isLessThan(STEPS_A_CHARACTER);
		}));
	}

	@Test
	void everyOtherPatternTakesFewStepsForEachCharacter() throws Exception {
		Map<String, Pattern> patterns = new LinkedHashMap<>();
		for (Field field : fields()) {
			if (field.get(null) instanceof Pattern pattern) {
				patterns.put(field.getDeclaringClass().getSimpleName() + "." + field.getName(), pattern);
			}
		}

		assertThat(patterns).isNotEmpty();
		patterns.forEach((String name, Pattern pattern) -> EVIL.forEach((String piece) -> {
			Counted text = new Counted(piece.repeat(LENGTH / 10 / piece.length()));
			Matcher matcher = pattern.matcher(text);
			while (matcher.find()) {
				Objects.requireNonNull(matcher.group());
			}
			assertThat(text.steps / text.length()).as("%s on repeated '%s'", name, piece).isLessThan(STEPS_A_CHARACTER);
		}));
	}

	@Test
	void theRulesGoThroughAnyTextOfFullLength() {
		Lexicon lexicon = new Lexicon();
		for (String piece : EVIL) {
			Reading reading = Reading.of(piece.repeat(LENGTH / piece.length()), lexicon);

			for (Detector rule : Detectors.rules()) {
				rule.find(reading).forEach((Candidate found) -> assertThat(found.end()).isLessThanOrEqualTo(LENGTH));
			}
		}
	}

	static List<Field> fields() throws IOException, ReflectiveOperationException {
		Path classes = Path.of(URI.create(Shape.class.getProtectionDomain().getCodeSource().getLocation().toString()))
			.resolve("org/chorus/deid");
		List<Field> fields = new ArrayList<>();
		try (Stream<Path> files = Files.list(classes)) {
			for (Path file : files.filter((Path path) -> path.toString().endsWith(".class")).sorted().toList()) {
				String name = String.valueOf(file.getFileName()).replace(".class", "");
				for (Field field : Class.forName("org.chorus.deid." + name).getDeclaredFields()) {
					if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
						field.setAccessible(true);
						fields.add(field);
					}
				}
			}
		}
		return fields;
	}

}
