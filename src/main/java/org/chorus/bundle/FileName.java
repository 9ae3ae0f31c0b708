package org.chorus.bundle;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The name of a file, such as {@code Short v Case Bundle B 20-11-26.pdf}, as court
 * guidance asks.
 */
final class FileName {

	private static final int LONGEST = 60;

	private FileName() {
	}

	/**
	 * The name of a file of this bundle.
	 * @param part such as {@code volume 2}; empty where the bundle is one file
	 */
	static String of(BundleContent content, String part) {
		String title = content.front().brief().replaceAll("[^\\p{L}\\p{N} ]+", " ").replaceAll(" +", " ").strip();
		int length = Math.min(title.codePointCount(0, title.length()), LONGEST);
		LocalDate day = content.day();
		return String.format(Locale.ROOT, "%s Bundle %s%s %d-%d-%02d.pdf",
				title.substring(0, title.offsetByCodePoints(0, length)).strip(), content.letter(),
				part.isEmpty() ? "" : " " + part, day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100);
	}

}
