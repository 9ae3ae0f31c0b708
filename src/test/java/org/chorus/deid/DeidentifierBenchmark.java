package org.chorus.deid;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chorus.testimony.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * Says how long one account takes to be de-identified, and every pattern 100 kB of the
 * text that is worst for it, in processor time. Not a test: run its main method.
 */
final class DeidentifierBenchmark {

	private static final int LENGTH = 100_000;

	/** For the characters of several bytes among them. */
	private static final int SPARE = 2_000;

	private static final double LIMIT = 50;

	/** So that the compiler has had its turn before a pattern is called slow. */
	private static final int TRIES = 10;

	private static final int WORST = 15;

	private static final Path ACCOUNTS = Path.of("src/test/resources/corpora/accounts-dev.jsonl");

	private record Cost(String pattern, String piece, double milliseconds) {
	}

	private interface Work {

		void run() throws IOException;

	}

	private DeidentifierBenchmark() {
	}

	public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
		accounts();
		patterns();
	}

	private static void accounts() throws IOException {
		Deidentifier deidentifier = new Deidentifier();
		List<Annotated> accounts = Annotated.read(ACCOUNTS);
		for (int round = 0; round < 40; round++) {
			accounts
				.forEach((Annotated account) -> deidentifier.unlimited(new Narrative(account.text()), Choices.NONE));
		}
		List<Double> times = new ArrayList<>();
		for (int round = 0; round < 5; round++) {
			for (Annotated account : accounts) {
				times.add(milliseconds(() -> deidentifier.unlimited(new Narrative(account.text()), Choices.NONE)));
			}
		}
		times.sort(Comparator.naturalOrder());
		StringBuilder all = new StringBuilder();
		for (int i = 0; all.length() < LENGTH; i++) {
			all.append(accounts.get(i % accounts.size()).text()).append("\n\n");
		}
		Narrative full = new Narrative(all.substring(0, LENGTH - SPARE));
		double longest = Math.min(milliseconds(() -> deidentifier.unlimited(full, Choices.NONE)),
				milliseconds(() -> deidentifier.unlimited(full, Choices.NONE)));
		print("account ready: median %.1f ms, 99 of 100 within %.1f ms; one of 100 kB %.0f ms",
				times.get(times.size() / 2), times.get(times.size() * 99 / 100), longest);
	}

	private static void patterns() throws IOException, ReflectiveOperationException {
		List<Cost> costs = new ArrayList<>();
		for (Field field : PatternCostTests.fields()) {
			Object value = field.get(null);
			String name = field.getDeclaringClass().getSimpleName() + "." + field.getName();
			if (value instanceof Pattern pattern) {
				costs.add(worst(name, pattern, null));
			}
			else if (value instanceof List<?> list) {
				list.stream()
					.filter(Shape.class::isInstance)
					.map(Shape.class::cast)
					.forEach((Shape shape) -> costs
						.add(worst(name + " " + shape.rule(), shape.form().pattern(), shape.form())));
			}
		}
		costs.sort(Comparator.comparingDouble(Cost::milliseconds).reversed());
		print("%d patterns on 100 kB; %d above 50 ms; the worst:", costs.size(),
				costs.stream().filter((Cost cost) -> cost.milliseconds() > LIMIT).count());
		costs.stream()
			.limit(WORST)
			.forEach((Cost cost) -> print("%7.1f ms  %s on repeated '%s'", cost.milliseconds(), cost.pattern(),
					cost.piece()));
	}

	private static Cost worst(String name, Pattern pattern, @Nullable Form form) {
		return PatternCostTests.EVIL.stream().map((String piece) -> {
			String text = piece.repeat(LENGTH / piece.length());
			double least = milliseconds(() -> read(pattern, text, form));
			for (int again = 0; least > LIMIT && again < TRIES; again++) {
				least = Math.min(least, milliseconds(() -> read(pattern, text, form)));
			}
			return new Cost(name, piece, least);
		}).max(Comparator.comparingDouble(Cost::milliseconds)).orElseThrow();
	}

	/**
	 * As the product does it: a shape only where a word begins as the shape may begin,
	 * any other pattern over all of the text.
	 */
	private static void read(Pattern pattern, String text, @Nullable Form form) {
		Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
		if (form == null) {
			while (matcher.find()) {
				matcher.end();
			}
			return;
		}
		for (int at = 0; at < text.length(); at++) {
			if (Shaped.isBeginning(text, at) && form.mayBegin(Form.beginning(text, at))) {
				matcher.region(at, text.length()).lookingAt();
			}
		}
	}

	private static double milliseconds(Work work) {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		try {
			work.run();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
	}

	private static void print(String format, Object... values) {
		System.out.printf(Locale.UK, format + "%n", values);
	}

}
