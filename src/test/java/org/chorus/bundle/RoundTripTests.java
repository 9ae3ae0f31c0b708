package org.chorus.bundle;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chorus.bundle.pdf.Coverage;
import org.chorus.bundle.pdf.NamedBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * What is copied out of a bundle is what was put in, whatever the script.
 */
class RoundTripTests {

	static final String AWKWARD = "Aeth y tŷ’n wag \uD83D\uDE00 a “dŵr” – ‘ŵyneb’ — zażółć gęślą jaźń, Łódź; "
			+ "Ελληνικά µ μ Ω \u2126, Кириллица ўїёґ, שלום, zero\u200Bwidth, e\u0301 Å\u030A, nb\u00A0sp, \u00ADsoft, 漢字, "
			+ "\uD83D\uDC69\uD83C\uDFFD\u200D⚖\uFE0F, face-to-face - well - known, 3½ × £1,200 ≈ €5… "
			+ "a\u2011b, naïve façade œuvre ﬁne Ðþß ﬀ, and a row-of-hyphens-that-is-longer-than-any-line-could-be-"
			+ "so-that-it-has-to-be-broken-somewhere-in-the-middle-of-it-all, \uFFFD \uE000 end.";

	@TempDir
	Path directory;

	@Test
	void everyCharacterSurvivesInOrder() throws IOException {
		byte[] pdf = new BundleWriter().write(Samples.of(AWKWARD), Progress.NONE).files().getFirst().pdf();

		try (PDDocument document = Loader.loadPDF(pdf)) {
			// the stripper itself takes the ligature apart
			assertThat(squeezed(new PDFTextStripper().getText(document)))
				.contains(expected(AWKWARD).replace("ﬁ", "fi"));
		}
	}

	@Test
	void popplerReadsTheSame() throws Exception {
		Path file = Files.write(this.directory.resolve("awkward.pdf"),
				new BundleWriter().write(Samples.of(AWKWARD), Progress.NONE).files().getFirst().pdf());
		assumeThat(Tools.has("pdftotext")).as("SKIPPED: poppler's pdftotext is not installed").isTrue();

		assertThat(squeezed(Tools.run(this.directory, "pdftotext", "-enc", "UTF-8", file.toString(), "-")))
			.contains(expected(AWKWARD));
	}

	@Test
	void qpdfFindsNoFault() throws Exception {
		Path file = Files.write(this.directory.resolve("sixty.pdf"),
				new BundleWriter().write(Samples.bundle(Samples.exhibits(60, 5)), Progress.NONE)
					.files()
					.getFirst()
					.pdf());
		assumeThat(Tools.has("qpdf")).as("SKIPPED: qpdf is not installed").isTrue();

		assertThat(Tools.run(this.directory, "qpdf", "--check", file.toString())).contains("No syntax or stream");
	}

	@Test
	void tellsBeforehandWhichCharactersAreBoxed() {
		assertThat(Coverage.missing(List.of("tŷ “dŵr” – zażółć Ελλ Кир \n\t\u00A0"))).isEmpty();
		assertThat(Coverage.missing(List.of("a \uD83D\uDE00 b \u200B"))).containsExactly(0x200B, 0x1F600);
	}

	/**
	 * The text with every character that no typeface has as its box names it.
	 */
	private static String expected(String text) {
		var missing = Coverage.missing(List.of(text));
		StringBuilder expected = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach((character) -> {
			if (missing.contains(character)) {
				expected.append(NamedBox.words(character));
			}
			else {
				expected.appendCodePoint(character);
			}
		});
		return squeezed(expected.toString());
	}

	private static String squeezed(String text) {
		return text.replaceAll("[\\s\\u00A0]+", "");
	}

	/**
	 * Programs that may be installed.
	 */
	static final class Tools {

		private Tools() {
		}

		static boolean has(String program) {
			boolean found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
				.anyMatch((directory) -> Files.isExecutable(Path.of(directory, program)));
			if (!found) {
				System.err.println("SKIPPED: " + program + " is not installed, so a test of bundles did not run");
			}
			return found;
		}

		static String run(Path directory, String... command) throws Exception {
			Process process = new ProcessBuilder(command).directory(directory.toFile())
				.redirectErrorStream(true)
				.start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
			assertThat(process.exitValue()).isZero();
			return output;
		}

	}

}
