package org.chorus.bundle;

import java.util.List;
import java.util.Random;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chorus.bundle.verify.Inspection;
import org.chorus.bundle.verify.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What people put in by mistake or to try us.
 */
class BadInputTests {

	private static final List<String> ODD = List.of("שלום עולם, this is a mixed line. مرحبا",
			"bell \u0007 null \u0000 escape \u001B[31m", "a\r\nb\rc\u2028d\u000Be\fend",
			"\u202Ereversed\u202C and \uD800 alone", "   ", "\u00A0", "\n\n\n", "x");

	@Test
	void aTitleOfFiveThousandCharactersIsRefusedInWords() {
		assertThatIllegalArgumentException().isThrownBy(() -> Front.of("T".repeat(5000), ""))
			.withMessage("A title has 1 to 200 characters on one line");
		assertThatIllegalArgumentException().isThrownBy(() -> Front.of("Two\nlines", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> Front.of(" ", ""));
	}

	@Test
	void aTitleInFourScriptsIsPrintedInFull() throws Exception {
		byte[] pdf = titled("Тест Ελληνικά שלום 漢字 & <Tŷ>");

		assertThat(Inspection.of(pdf).rows()).allMatch(Row::holds);
		assertThat(Conformance.failures(pdf)).isEmpty();
		assertThat(text(pdf)).contains("Тест Ελληνικά", "U+05E9 hebrew letter shin", "& <Tŷ>");
	}

	private static byte[] titled(String title) {
		BundleContent sample = Samples.bundle(Samples.exhibits(2, 3));
		return print(new BundleContent(Front.of(title, title), Language.ENGLISH, 'A', Preset.NONE, 1, sample.day(),
				sample.auditHead(), false, "", List.of(), false, sample.exhibits(), null));
	}

	private static byte[] print(BundleContent content) {
		return new BundleWriter().write(content, Progress.NONE).files().getFirst().pdf();
	}

	@Test
	void accountsOfOddCharactersKeepEveryRow() throws Exception {
		List<Exhibit> exhibits = ODD.stream()
			.map((text) -> new Exhibit(Samples.details(new Random(1)), Samples.text(text), Assurance.WRITER, "1.0", 0))
			.toList();
		byte[] all = print(Samples.bundle(exhibits));

		assertThat(Inspection.of(all).rows()).allMatch(Row::holds);
		assertThat(Conformance.failures(all)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "   ", "\u00A0", "\n\n\n", "x" })
	void anAccountOfNearlyNothingIsABundleToo(String text) {
		assertThat(Inspection.of(print(Samples.of(text))).rows()).allMatch(Row::holds);
	}

	@Test
	void aParagraphOfAHundredThousandBytesIsPrintedInFull() throws Exception {
		Random random = new Random(5);
		StringBuilder text = new StringBuilder();
		while (text.length() < 100_000) {
			text.append(Integer.toString(random.nextInt(1 << 30), 36)).append(' ');
		}
		byte[] spaced = print(Samples.of(text.toString()));
		byte[] unbroken = print(Samples.of(text.toString().replace(" ", "")));

		assertThat(Inspection.of(spaced).rows()).allMatch(Row::holds);
		assertThat(Inspection.of(unbroken).rows()).allMatch(Row::holds);
		assertThat(text(unbroken).replaceAll("\\s+\\d*\\s*", ""))
			.contains(text.toString().replace(" ", "").substring(0, 60));
	}

	private static String text(byte[] pdf) throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

}
