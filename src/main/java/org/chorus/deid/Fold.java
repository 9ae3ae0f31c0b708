package org.chorus.deid;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds away what makes one word look like another: compatibility forms, accents,
 * look-alike letters, curly quotes, odd spaces and characters of no width. Case is kept.
 */
final class Fold {

	private static final String LOOK_ALIKES = "\u0410A\u0412B\u0415E\u041AK\u041CM\u041DH\u041EO\u0420P\u0421C\u0422T\u0423Y\u0425X"
			+ "\u0430a\u0435e\u043Eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u0455s\u04BBh\u0501d\u051Bq\u051Dw"
			+ "\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039AK\u039CM\u039DN\u039FO\u03A1P\u03A4T\u03A5Y\u03A7X"
			+ "\u03BFo\u03BDv\u0131i\u0251a\u0261g\u0142l\u0141L\u00F8o\u00D8O\u0111d\u0110D\u00F0d\u00D0D";

	private static final char LETTER_BEYOND = '\u4E00';

	private static final char SYMBOL_BEYOND = '\u25A1';

	private Fold() {
	}

	/**
	 * The word in the form by which lists and choices know it: folded and in lower case.
	 */
	static String word(String word) {
		StringBuilder folded = new StringBuilder(word.length());
		word.codePoints().forEach((int point) -> append(point, folded));
		return folded.toString().strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * Appends what the code point folds to, which may be nothing.
	 */
	static void append(int point, StringBuilder folded) {
		if (point < 0x80) {
			folded.append((point == '\t' || point == '\n' || point >= ' ') ? (char) point : ' ');
		}
		else if (!isWithoutWidth(point)) {
			appendOther(point, folded);
		}
	}

	private static boolean isWithoutWidth(int point) {
		int type = Character.getType(point);
		return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
				|| point == 0x3164 || point == 0x115F || point == 0x1160;
	}

	private static void appendOther(int point, StringBuilder folded) {
		char simple = simple(point);
		if (simple != 0) {
			folded.append(simple);
			return;
		}
		String decomposed = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
		decomposed.codePoints().forEach((int part) -> appendPart(part, folded));
	}

	private static void appendPart(int part, StringBuilder folded) {
		if (part < 0x80) {
			folded.append((char) part);
		}
		else if (!isWithoutWidth(part)) {
			char simple = simple(part);
			folded.append((simple != 0) ? simple : withinPlane(part));
		}
	}

	private static char simple(int point) {
		switch (point) {
			case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC, 0x02B9, 0x00B4, 0xFF07:
				return '\'';
			case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB:
				return '"';
			case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D:
				return '-';
			case 0x2028, 0x2029, 0x0085:
				return '\n';
			case 0x00DF:
				return 's';
			case 0x00E6:
				return 'a';
			case 0x00C6:
				return 'A';
			default:
				return (Character.isSpaceChar(point)) ? ' ' : lookAlike(point);
		}
	}

	private static char lookAlike(int point) {
		for (int i = 0; i < LOOK_ALIKES.length(); i += 2) {
			if (LOOK_ALIKES.charAt(i) == point) {
				return LOOK_ALIKES.charAt(i + 1);
			}
		}
		return 0;
	}

	private static char withinPlane(int point) {
		int digit = Character.digit(point, 10);
		if (digit >= 0) {
			return (char) ('0' + digit);
		}
		if (Character.isBmpCodePoint(point)) {
			return (char) point;
		}
		return Character.isLetter(point) ? LETTER_BEYOND : SYMBOL_BEYOND;
	}

}
