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
	 * @param volume its number; 0 where the bundle is one file
	 */
	static String of(BundleContent content, int volume) {
		return of(content.front().brief(), content.letter(), content.supplement(), volume, content.day());
	}

	static String of(String title, char letter, int supplement, int volume, LocalDate day) {
		String brief = title.replaceAll("[^\\p{L}\\p{N} ]+", " ").replaceAll(" +", " ").strip();
		brief = brief
			.substring(0, brief.offsetByCodePoints(0, Math.min(brief.codePointCount(0, brief.length()), LONGEST)))
			.strip();
		String part = ((supplement > 0) ? " supplement " + supplement : "") + ((volume > 0) ? " volume " + volume : "");
		return String.format(Locale.ROOT, "%s Bundle %s%s %d-%d-%02d.pdf", brief, letter, part, day.getDayOfMonth(),
				day.getMonthValue(), day.getYear() % 100);
	}

}
