package org.chorus.deid;

/**
 * How a word sounds, roughly: its consonants as an English ear hears them, and whether it
 * begins and ends with a vowel. Words that sound alike have equal keys.
 */
final class Sounds {

	private static final String SILENT = "aeiouyhw";

	private final String word;

	private final StringBuilder key = new StringBuilder();

	private Sounds(String word) {
		this.word = word;
	}

	/**
	 * The key of a word in lower case; an empty one when it has fewer than two consonants
	 * that are heard.
	 */
	static String of(String word) {
		return new Sounds(word).run();
	}

	private String run() {
		int end = this.word.length();
		while (end > 2 && (this.word.charAt(end - 1) == 'e' || this.word.charAt(end - 1) == 'r')) {
			end--;
		}
		char last = 0;
		int heard = 0;
		for (int i = 0; i < end; i++) {
			char sound = sound(i, end);
			if (sound != 0 && sound != last) {
				this.key.append(sound);
				heard++;
			}
			last = sound;
		}
		if (heard < 2) {
			return "";
		}
		String begin = isVowel(this.word.charAt(0)) ? "+" : "-";
		boolean open = SILENT.indexOf(this.word.charAt(end - 1)) >= 0
				|| end < this.word.length() && this.word.charAt(this.word.length() - 1) == 'r';
		return begin + this.key + (open ? "+" : "-");
	}

	private static boolean isVowel(char c) {
		return "aeiou".indexOf(c) >= 0;
	}

	/**
	 * The consonant heard here, 0 for none.
	 */
	private char sound(int i, int end) {
		char c = this.word.charAt(i);
		char next = (i + 1 < end) ? this.word.charAt(i + 1) : 0;
		boolean soft = next == 'e' || next == 'i' || next == 'y';
		return switch (c) {
			case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'w', '\'', '-' -> 0;
			case 'c' -> soft || next == 'h' ? 's' : 'k';
			case 'q' -> 'k';
			case 'g' -> soft ? 'j' : (next == 'h') ? (char) 0 : 'k';
			case 's' -> 's';
			case 'z', 'x' -> 's';
			case 'v' -> 'f';
			case 'p' -> (next == 'h') ? 'f' : 'p';
			case 't' -> (next == 'h') ? '0' : 't';
			case 'r' -> SILENT.indexOf(next) >= 0 && next != 0 ? 'r' : (char) 0;
			default -> Character.isLetter(c) ? c : (char) 0;
		};
	}

}
