package org.chorus.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chorus.bundle.verify.Inspection;
import org.chorus.bundle.verify.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Late accounts go at the end, and no old number moves.
 */
class SupplementTests {

	@TempDir
	Path directory;

	private static BundleWriter.WrittenFile first;

	private static List<BundleWriter.WrittenFile> later;

	@BeforeAll
	static void write() {
		BundleContent content = Samples.bundle(Samples.exhibits(20, 3));
		first = new BundleWriter().write(content, Progress.NONE).files().getFirst();
		later = new BundleWriter().write(supplement(content, Samples.exhibits(6, 8)), Progress.NONE).files();
	}

	private static BundleContent supplement(BundleContent content, List<Exhibit> late) {
		return new BundleContent(content.front(), content.language(), content.letter(), content.preset(), 43,
				content.day().plusDays(9), "cd".repeat(32), true, "", List.of(), false, late, content);
	}

	@Test
	void theOldPagesExtractAsTheyWereAndTheNewOnesFollow() throws Exception {
		assertThat(later).hasSize(2);
		assertThat(text(later.get(1), 1, first.pages())).isEqualTo(text(first, 1, first.pages()));
		assertThat(text(later.get(1), first.pages() + 1, later.get(1).pages()))
			.isEqualTo(text(later.get(0), 1, later.get(0).pages()))
			.contains("Supplement 1", "B21 ", "B26 ");
		assertThat(later.get(1).pages()).isEqualTo(first.pages() + later.get(0).pages());
	}

	@Test
	void everyRowHoldsInBoth() throws Exception {
		for (BundleWriter.WrittenFile file : later) {
			assertThat(Inspection.of(file.pdf()).rows()).hasSize(17).allMatch(Row::holds);
			assertThat(Conformance.failures(file.pdf())).isEmpty();
		}
	}

	@Test
	void thePagesOfItsOwnFileAreNumberedOn() throws Exception {
		try (PDDocument document = Loader.loadPDF(later.get(0).pdf())) {
			assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[0])
				.isEqualTo(Integer.toString(first.pages() + 1));
		}
		assertThat(later).extracting(BundleWriter.WrittenFile::name)
			.containsExactly("Union v Justice Bundle B supplement 1 29-11-26.pdf",
					"Union v Justice Bundle B with supplement 1 29-11-26.pdf");
	}

	@Test
	void popplerReadsTheOldPagesAsTheyWereToo() throws Exception {
		assumeThat(RoundTripTests.Tools.has("pdftotext")).as("SKIPPED: poppler's pdftotext is not installed").isTrue();

		assertThat(poppler("later.pdf", later.get(1))).startsWith(poppler("first.pdf", first));
	}

	private String poppler(String name, BundleWriter.WrittenFile file) throws Exception {
		Path path = Files.write(this.directory.resolve(name), file.pdf());
		return RoundTripTests.Tools.run(this.directory, "pdftotext", "-enc", "UTF-8", path.toString(), "-");
	}

	@Test
	void toVolumesItComesAsAFileAlone() {
		BundleContent large = Samples.bundle(Samples.exhibits(100, 3), Preset.PD5B, "");

		assertThat(new BundleWriter().write(supplement(large, Samples.exhibits(3, 8)), Progress.NONE).files())
			.singleElement()
			.matches((file) -> Inspection.of(file.pdf()).holds());
	}

	private static String text(BundleWriter.WrittenFile file, int from, int to) throws Exception {
		try (PDDocument document = Loader.loadPDF(file.pdf())) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setStartPage(from);
			stripper.setEndPage(to);
			return stripper.getText(document);
		}
	}

}
