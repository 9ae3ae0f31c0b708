package org.chorus.bundle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of a bundle's own words.
 */
public enum Language {

	ENGLISH("en"), WELSH("cy");

	private final String code;

	Language(String code) {
		this.code = code;
	}

	/**
	 * By the code of ISO 639-1.
	 */
	public static Optional<Language> of(String code) {
		return Arrays.stream(values()).filter((language) -> language.code.equals(code)).findFirst();
	}

	public String code() {
		return this.code;
	}

	/**
	 * As a file names it, such as {@code cy-GB}.
	 */
	String tag() {
		return this.code + "-GB";
	}

	/**
	 * Where its words are found; English ones have no mark.
	 */
	Locale locale() {
		return (this == ENGLISH) ? Locale.ROOT : Locale.of(this.code);
	}

}
