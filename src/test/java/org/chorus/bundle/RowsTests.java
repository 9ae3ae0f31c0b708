package org.chorus.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.chorus.bundle.verify.Inspection;
import org.chorus.bundle.verify.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Every row that one finished file can answer holds, and each is seen to fail on a file
 * with a fault planted for it. The rest: G8 and G12 VolumesTests, G10 SupplementTests,
 * G11 {@link #theNameOfTheFileIsTheOneThatCourtsAskFor()}, F1 and F2 in full
 * {@link ConformanceTests}, B3 {@link SameBytesTests}, B5 {@link NothingElseTests}, B7
 * ScheduleTests.
 */
class RowsTests {

	private static final String WELSH = "Tŷ a dŵr – “quote”";

	@TempDir
	Path directory;

	private static byte[] pdf;

	/**
	 * Something that is done to a file.
	 */
	interface Fault {

		void plant(PDDocument document) throws IOException;

	}

	@BeforeAll
	static void write() {
		pdf = new BundleWriter().write(Samples.bundle(Samples.exhibits(60, 7)), Progress.NONE).files().getFirst().pdf();
	}

	@Test
	void everyRowHolds() {
		assertThat(Inspection.of(pdf).rows()).hasSize(17).allMatch(Row::holds);
	}

	@Test
	void whatIsNoBundleIsToldAsSuch() {
		for (byte[] other : List.of(new byte[0], "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8),
				java.util.Arrays.copyOf(pdf, pdf.length / 2))) {
			assertThat(Inspection.of(other).rows()).isNotEmpty().anyMatch((row) -> !row.holds());
		}
	}

	static Stream<Map.Entry<String, Fault>> faults() {
		Map<String, Fault> faults = new LinkedHashMap<>();
		faults.put("G2 label",
				(document) -> catalogue(document).getCOSDictionary(COSName.PAGE_LABELS)
					.getCOSArray(COSName.NUMS)
					.set(1, label(2)));
		faults.put("G2 order", (document) -> {
			PDPage first = document.getPage(3);
			document.removePage(first);
			document.addPage(first);
		});
		faults.put("G3 link", (document) -> link(document, "Go to account B7").getCOSArray(COSName.DEST)
			.set(0, document.getPage(0).getCOSObject()));
		faults.put("G3 bookmark",
				(document) -> catalogue(document).getCOSDictionary(COSName.OUTLINES)
					.getCOSDictionary(COSName.FIRST)
					.setString(COSName.TITLE, "Cover (p. 2)"));
		faults.put("G4", (document) -> kids(document).remove(1));
		faults.put("G5", (document) -> document.getPage(2).setRotation(90));
		faults.put("G6 link",
				(document) -> link(document, "Go to account B7").getCOSArray(COSName.DEST).set(4, COSInteger.ONE));
		faults.put("G6 start",
				(document) -> catalogue(document).getCOSArray(COSName.OPEN_ACTION).set(4, COSInteger.TWO));
		faults.put("G9", (document) -> {
			COSDictionary pictures = new COSDictionary();
			pictures.setItem(COSName.getPDFName("Im1"), new COSStream());
			document.getPage(1).getCOSObject().getCOSDictionary(COSName.RESOURCES).setItem(COSName.XOBJECT, pictures);
		});
		faults.put("G12", (document) -> manifest(document, "\"volume\":1,", "\"volume\":1,\"mostPages\":10,"));
		faults.put("G13 margin", (document) -> content(document, 12, "99.2 ", "60 "));
		faults.put("G13 number", (document) -> content(document, lastAccount(document), "Td (", "Td (\\000\\024"));
		faults.put("G14", (document) -> document.getPage(4).getCOSObject().removeItem(COSName.ANNOTS));
		faults.put("F1", (document) -> catalogue(document).removeItem(COSName.OUTPUT_INTENTS));
		faults.put("F2", (document) -> link(document, "Go to account B7").removeItem(COSName.CONTENTS));
		faults.put("F3", (document) -> {
			COSDictionary font = document.getPage(0)
				.getCOSObject()
				.getCOSDictionary(COSName.RESOURCES)
				.getCOSDictionary(COSName.FONT)
				.getCOSDictionary(COSName.getPDFName("F2"));
			try (OutputStream out = font.getCOSStream(COSName.TO_UNICODE).createOutputStream()) {
				out.write("1 begincodespacerange <0000> <FFFF> endcodespacerange".getBytes(StandardCharsets.US_ASCII));
			}
		});
		faults.put("B1 digest", (document) -> manifest(document, "\"printedSha256\":\"", "\"printedSha256\":\"0"));
		faults.put("B1 text", (document) -> content(document, lastAccount(document), ") Tj", "\000\044) Tj"));
		faults.put("B2", (document) -> content(document, 0, ") Tj", ") Tx"));
		faults.put("B4", (document) -> manifest(document, "\"B7\"", "\"B8\""));
		faults.put("B6", (document) -> figure(kids(document)).removeItem(COSName.getPDFName("Alt")));
		return faults.entrySet().stream();
	}

	@ParameterizedTest
	@MethodSource("faults")
	void aPlantedFaultIsFound(Map.Entry<String, Fault> fault) throws IOException {
		String id = fault.getKey().split(" ")[0];
		byte[] faulty;
		try (PDDocument document = Loader.loadPDF(pdf)) {
			fault.getValue().plant(document);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			faulty = out.toByteArray();
		}

		assertThat(Inspection.of(faulty).rows()).filteredOn((row) -> row.id().equals(id))
			.singleElement()
			.matches((row) -> !row.holds(), "a fault in " + fault.getKey());
	}

	private static COSDictionary catalogue(PDDocument document) {
		return document.getDocumentCatalog().getCOSObject();
	}

	private static COSDictionary label(int start) {
		COSDictionary label = new COSDictionary();
		label.setItem(COSName.S, COSName.D);
		label.setInt(COSName.getPDFName("St"), start);
		return label;
	}

	private static COSDictionary link(PDDocument document, String says) {
		for (PDPage page : document.getPages()) {
			COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
			for (int i = 0; i < annotations.size(); i++) {
				COSDictionary link = (COSDictionary) annotations.getObject(i);
				if (says.equals(link.getString(COSName.CONTENTS))) {
					return link;
				}
			}
		}
		throw new IllegalStateException("No such link");
	}

	private static COSArray kids(PDDocument document) {
		return catalogue(document).getCOSDictionary(COSName.getPDFName("StructTreeRoot"))
			.getCOSDictionary(COSName.K)
			.getCOSArray(COSName.K);
	}

	private static COSDictionary figure(COSArray kids) {
		for (int i = 0; i < kids.size(); i++) {
			if (kids.getObject(i) instanceof COSDictionary element) {
				COSBase below = element.getDictionaryObject(COSName.K);
				COSDictionary found = "Figure".equals(element.getNameAsString(COSName.S)) ? element
						: (below instanceof COSArray array) ? figure(array) : null;
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	private static void manifest(PDDocument document, String text, String by) throws IOException {
		COSArray files = catalogue(document).getCOSArray(COSName.getPDFName("AF"));
		for (int i = 0; i < files.size(); i++) {
			COSDictionary file = (COSDictionary) files.getObject(i);
			if (file.getString(COSName.UF).equals("manifest.json")) {
				replace(file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F), text, by);
			}
		}
	}

	private static int lastAccount(PDDocument document) {
		return document.getNumberOfPages() - 5;
	}

	private static void content(PDDocument document, int page, String text, String by) throws IOException {
		replace(document.getPage(page).getCOSObject().getCOSStream(COSName.CONTENTS), text, by);
	}

	private static void replace(COSStream stream, String text, String by) throws IOException {
		String all = new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
		assertThat(all).contains(text);
		try (OutputStream out = stream.createOutputStream()) {
			out.write(all.replace(text, by).getBytes(StandardCharsets.ISO_8859_1));
		}
	}

	@Test
	void theNameOfTheFileIsTheOneThatCourtsAskFor() {
		assertThat(FileName.of(Samples.bundle(List.of()), "")).isEqualTo("Union v Justice Bundle B 20-11-26.pdf");
		assertThat(FileName.of(Samples.bundle(List.of()), "volume 3"))
			.isEqualTo("Union v Justice Bundle B volume 3 20-11-26.pdf");
	}

	@Test
	void aWelshTitleAndItsQuotesStandEverywhereInFull() throws Exception {
		BundleContent sample = Samples.bundle(Samples.exhibits(5, 3));
		Front front = new Front(WELSH, WELSH, WELSH, WELSH, null, null);
		BundleContent content = new BundleContent(front, Language.ENGLISH, 'B', Preset.NONE, 42, sample.day(),
				sample.auditHead(), false, "", List.of(new Opening(WELSH, WELSH)), false,
				sample.exhibits()
					.stream()
					.map((one) -> new Exhibit(one.details(), one.text(), one.assurance(), one.method(), 1))
					.toList(),
				null);

		byte[] welsh = new BundleWriter().write(content, Progress.NONE).files().getFirst().pdf();

		assertThat(Inspection.of(welsh).rows()).allMatch(Row::holds);
		assertThat(Conformance.failures(welsh)).isEmpty();
		try (PDDocument document = Loader.loadPDF(welsh)) {
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo(WELSH);
			assertThat(document.getDocumentCatalog().getDocumentOutline().children())
				.anyMatch((item) -> item.getTitle().startsWith("Section 1: " + WELSH));
		}
		assumeThat(RoundTripTests.Tools.has("pdftotext")).as("SKIPPED: poppler's pdftotext is not installed").isTrue();
		Path file = Files.write(this.directory.resolve("welsh.pdf"), welsh);
		String text = RoundTripTests.Tools.run(this.directory, "pdftotext", "-enc", "UTF-8", "-layout", file.toString(),
				"-");
		String[] pages = text.split("\f");
		assertThat(pages[0].split(WELSH, -1)).hasSizeGreaterThan(4);
		assertThat(pages).allSatisfy((page) -> assertThat(page).contains(WELSH));
		assertThat(pages[1]).contains("Index").containsPattern("(?m)\\b2\\s*$");
	}

}
