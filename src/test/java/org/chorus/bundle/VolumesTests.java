package org.chorus.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chorus.bundle.verify.Inspection;
import org.chorus.bundle.verify.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

/**
 * A bundle of 150 accounts under the limits of practice direction 5B: 50 pages a file.
 */
class VolumesTests {

	private static final int ACCOUNTS = 150;

	private static List<BundleWriter.WrittenFile> files;

	@BeforeAll
	static void write() {
		files = new BundleWriter().write(Samples.bundle(Samples.exhibits(ACCOUNTS, 9), Preset.PD5B, ""), Progress.NONE)
			.files();
	}

	@Test
	void everyRowHoldsInEveryVolume() {
		assertThat(files).hasSizeGreaterThan(2)
			.allSatisfy((file) -> assertThat(Inspection.of(file.pdf()).rows()).hasSize(17).allMatch(Row::holds))
			.allSatisfy((file) -> assertThat(file.pages()).isLessThanOrEqualTo(50));
	}

	@ParameterizedTest
	@CsvSource({ "FAMILY, 700, false", "FAMILY, 700, true", "PD5B, 150, true" })
	void oneIsHadWithoutPaintingTheOthers(Preset preset, int accounts, boolean known) {
		BundleContent content = Samples.bundle(Samples.exhibits(accounts, 9), preset, "");
		BundleWriter writer = new BundleWriter();
		BundleWriter.Written written = writer.write(content, Progress.NONE);
		List<BundleWriter.WrittenFile> all = written.files();
		assertThat(all).hasSizeGreaterThan(1);

		int limit = known ? written.limit() : BundleWriter.UNKNOWN;
		assertThat(
				writer.write(content, BundleWriter.NONE, limit, (page, pages) -> fail("Nothing is painted for papers")))
			.satisfies((papers) -> assertThat(papers.papers()).isEqualTo(written.papers()));
		for (BundleWriter.WrittenFile wanted : all) {
			AtomicInteger painted = new AtomicInteger();
			List<BundleWriter.WrittenFile> had = writer
				.write(content, wanted.volume(), limit, (page, pages) -> painted.incrementAndGet())
				.files();

			assertThat(had).singleElement().satisfies((file) -> assertThat(file.pdf()).isEqualTo(wanted.pdf()));
			assertThat(painted).hasValue(wanted.pages());
		}
	}

	@Test
	void everyAccountStandsInOneVolumeInOrder() throws Exception {
		List<Integer> references = new ArrayList<>();
		for (BundleWriter.WrittenFile file : files) {
			try (PDDocument document = Loader.loadPDF(file.pdf())) {
				Matcher heading = Pattern
					.compile("(?m)^B(\\d+) (?:[^\n]*\n){1,2}[^\n]*(?:approved by its writer|read by a reviewer)")
					.matcher(new PDFTextStripper().getText(document));
				while (heading.find()) {
					references.add(Integer.parseInt(heading.group(1)));
				}
			}
		}
		assertThat(references).hasSize(ACCOUNTS).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void areAsFewAsTheLimitAllows() throws Exception {
		for (BundleWriter.WrittenFile file : files.subList(0, files.size() - 1)) {
			// an account of these takes two pages at most, and its lines in index and
			// schedule may begin one page each
			assertThat(file.pages()).isGreaterThanOrEqualTo(50 - 4);
		}
	}

	@Test
	void theIndexOfTheFirstLeadsIntoTheOthersByName() throws Exception {
		int remote = 0;
		try (PDDocument document = Loader.loadPDF(files.getFirst().pdf())) {
			for (PDPage page : document.getPages()) {
				for (PDAnnotation link : page.getAnnotations()) {
					COSDictionary action = link.getCOSObject().getCOSDictionary(COSName.A);
					if (action != null) {
						remote++;
						String name = action.getString(COSName.F);
						BundleWriter.WrittenFile file = files.stream()
							.filter((each) -> each.name().equals(name))
							.findFirst()
							.orElseThrow();
						int target = action.getCOSArray(COSName.D).getInt(0);
						assertThat(text(file, target + 1))
							.contains(link.getContents().replace("Go to account ", "") + " ");
					}
				}
			}
			assertThat(new PDFTextStripper().getText(document)).contains("Volumes " + files.size(), "2 · ");
		}
		assertThat(remote).isGreaterThan(ACCOUNTS / 2);
		assertThat(files.get(1).name()).isEqualTo("Union v Justice Bundle B volume 2 20-11-26.pdf");
	}

	private static String text(BundleWriter.WrittenFile file, int page) throws Exception {
		try (PDDocument document = Loader.loadPDF(file.pdf())) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			return stripper.getText(document);
		}
	}

	@Test
	void areArchivableAndAccessible() throws Exception {
		assertThat(Conformance.failures(files.getLast().pdf())).isEmpty();
		assertThat(Conformance.failures(files.getFirst().pdf())).isEmpty();
	}

	@Test
	void oneThatFitsIsOneFile() {
		assertThat(new BundleWriter().write(Samples.bundle(Samples.exhibits(12, 9), Preset.PD5B, ""), Progress.NONE)
			.files()).singleElement().matches((file) -> file.name().equals("Union v Justice Bundle B 20-11-26.pdf"));
	}

	@Test
	void anAccountThatFitsInNoVolumeIsRefused() {
		String text = "He rang the office and nobody could say who his officer was. ".repeat(3000);
		List<Exhibit> exhibits = List
			.of(new Exhibit(Samples.details(new Random(1)), Samples.text(text), Assurance.WRITER, "1.0", 0));

		assertThatExceptionOfType(TooLong.class)
			.isThrownBy(() -> new BundleWriter().write(Samples.bundle(exhibits, Preset.PD5B, ""), Progress.NONE))
			.withMessageContaining("choose larger volumes");
	}

}
