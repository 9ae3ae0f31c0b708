package org.chorus.deid;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordTreeTests {

	private static final List<String> WORDS = List.of("lane", "lea", "leas", "st", "street", "tower", "towers",
			"market place");

	private static final String LIST = "(?:lane|lea|leas|st|street|towers?|market place)";

	@Test
	void takesTheSameWordsAndNoOthers() {
		Pattern tree = Pattern.compile(WordTree.planted(LIST));

		assertThat(WORDS).allMatch((String word) -> tree.matcher(word).matches());
		assertThat(List.of("", "l", "lan", "le", "stre", "market", "marketplace", "towerss"))
			.noneMatch((String word) -> tree.matcher(word).matches());
	}

	@Test
	void writesEachBeginningOnce() {
		assertThat(WordTree.planted("[0-9] " + LIST + "?"))
			.isEqualTo("[0-9] (?:l(?:ane|ea(?:s)?)|market place|st(?:reet)?|tower(?:s)?)?");
	}

	@Test
	void leavesWhatIsNoListOfWords() {
		assertThat(WordTree.planted("(?:a|b[0-9]|c|d)(?:x|y)")).isEqualTo("(?:a|b[0-9]|c|d)(?:x|y)");
	}

}
