package org.chorus.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Computes WCAG 2.2 contrast from the style sheet itself, light and dark.
 */
class ContrastTests {

	private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9A-F]{6});");

	@ParameterizedTest
	@CsvSource({ "ink, paper, 7", "ink, card, 7", "ink, tint, 7", "ink, hit, 7", "soft, paper, 4.5", "soft, card, 4.5",
			"accent, paper, 4.5", "accent, card, 4.5", "accent, tint, 4.5", "accent, hit, 4.5", "accent, bad-tint, 4.5",
			"accent, warn-tint, 4.5", "accent, good-tint, 4.5", "deep, card, 4.5", "on, accent, 4.5", "on, deep, 4.5",
			"bad, bad-tint, 4.5", "bad, paper, 4.5", "warn, warn-tint, 4.5", "good, good-tint, 4.5", "ink, bad-tint, 7",
			"ink, warn-tint, 7", "ink, good-tint, 7", "edge, paper, 3", "edge, card, 3", "edge, tint, 3",
			"hitline, hit, 3", "hitline, card, 3", "warn, card, 3" })
	void everyPairIsReadableLightAndDark(String front, String back, double least) throws IOException {
		String sheet = Files.readString(Path.of("src/main/resources/static/style.css"));
		int dark = sheet.indexOf("prefers-color-scheme: dark");

		for (String scheme : new String[] { sheet.substring(0, dark), sheet.substring(dark) }) {
			Map<String, Integer> colours = colours(scheme);
			assertThat(contrast(colours.get(front), colours.get(back))).isGreaterThanOrEqualTo(least);
		}
	}

	private static Map<String, Integer> colours(String scheme) {
		Map<String, Integer> colours = new HashMap<>();
		Matcher found = COLOUR.matcher(scheme);
		while (found.find()) {
			colours.putIfAbsent(found.group(1), Integer.parseInt(found.group(2), 16));
		}
		return colours;
	}

	private static double contrast(int one, int other) {
		double lighter = Math.max(luminance(one), luminance(other));
		double darker = Math.min(luminance(one), luminance(other));
		return (lighter + 0.05) / (darker + 0.05);
	}

	private static double luminance(int colour) {
		return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
	}

	private static double linear(int channel) {
		double value = (channel & 255) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
