package org.chorus.bundle;

import java.util.List;
import java.util.Locale;

/**
 * Asks veraPDF about a bundle of as many accounts as its argument says, which takes
 * minutes. Not a test: run its main method; it ends with 1 where something is objected
 * to.
 */
final class ConformanceAtLength {

	private ConformanceAtLength() {
	}

	public static void main(String[] arguments) throws Exception {
		int count = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 1000;
		for (Language language : Language.values()) {
			BundleContent content = Samples.bundle(Samples.exhibits(count, 11));
			BundleWriter.WrittenFile file = new BundleWriter()
				.write((language == Language.WELSH) ? Samples.welsh(content) : content, Progress.NONE)
				.files()
				.getFirst();
			long start = System.nanoTime();
			List<String> failures = Conformance.failures(file.pdf());
			System.out.printf(Locale.ROOT, "%d accounts, %d pages, %s: %d failures of PDF/A-3a and PDF/UA-1, %.0f s%n",
					count, file.pages(), language.tag(), failures.size(), (System.nanoTime() - start) / 1e9);
			failures.stream().limit(20).forEach(System.out::println);
			if (!failures.isEmpty()) {
				System.exit(1);
			}
		}
	}

}
