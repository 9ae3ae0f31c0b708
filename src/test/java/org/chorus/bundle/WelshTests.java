package org.chorus.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chorus.bundle.verify.Inspection;
import org.chorus.bundle.verify.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bundle whose own words are Welsh.
 */
class WelshTests {

	private static final String IN_WELSH = "Dywedodd [Person C] wrthyf nad oedd neb ar gael; roedd y tŷ yn wag.\n\n71 achos.";

	private static final String IN_ENGLISH = "The record was not there, and it was the same for [Person A].\n\nYes.";

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:15:30Z"), ZoneOffset.UTC);

	@TempDir
	static Path directory;

	private static byte[] sealed;

	@BeforeAll
	static void seal() {
		SealKey key = new SealKeys(new SealSettings(directory.resolve("seal.p12"), "PKCS12", "a password", "", true),
				CLOCK)
			.key()
			.orElseThrow();
		List<Exhibit> exhibits = new ArrayList<>(Samples.exhibits(24, 11));
		exhibits.add(exhibit(RoundTripTests.AWKWARD));
		sealed = Sealing.sealed(Samples.welsh(Samples.bundle(exhibits, Preset.NONE, key.name())), key);
	}

	private static Exhibit exhibit(String text) {
		return new Exhibit(Samples.details(new Random(3)), Samples.text(text), Assurance.WRITER, "1.0", 0);
	}

	private static BundleContent content(String text) {
		return Samples.welsh(Samples.of(text));
	}

	private static BundleWriter.Written write(BundleContent content) {
		return new BundleWriter().write(content, Progress.NONE);
	}

	private static byte[] print(BundleContent content) {
		return write(content).files().getFirst().pdf();
	}

	@Test
	void bothLanguagesHoldTheSameMessagesWithTheSamePlaces() throws IOException {
		assertThat(places("words_cy.properties")).isEqualTo(places("words.properties")).hasSizeGreaterThan(150);
	}

	/**
	 * Each key with the places of its message, in order of their numbers.
	 */
	private static TreeMap<String, List<String>> places(String file) throws IOException {
		Properties messages = new Properties();
		try (InputStream in = WelshTests.class.getResourceAsStream(file)) {
			messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		TreeMap<String, List<String>> places = new TreeMap<>();
		messages.forEach((key, message) -> {
			assertThat(message.toString()).as("%s", key).isNotBlank();
			places.put(key.toString(),
					Pattern.compile("\\{\\d}")
						.matcher(message.toString())
						.results()
						.map((at) -> at.group())
						.sorted()
						.toList());
		});
		return places;
	}

	@Test
	void sealedItIsArchivableAndAccessible() throws Exception {
		assertThat(Conformance.failures(sealed)).isEmpty();
	}

	@Test
	void unsealedItIsArchivableAndAccessible() throws Exception {
		assertThat(Conformance.failures(print(content(IN_WELSH)))).isEmpty();
	}

	@Test
	void everyRowHolds() {
		assertThat(Inspection.of(sealed).rows()).hasSize(17).allMatch(Row::holds);
		assertThat(Inspection.of(print(content(IN_ENGLISH))).rows()).hasSize(17).allMatch(Row::holds);
	}

	@Test
	void everyVolumeAndSupplementKeepsItsRowsToo() {
		BundleContent earlier = Samples.welsh(Samples.bundle(Samples.exhibits(60, 3), Preset.PD5B, ""));
		BundleContent late = new BundleContent(earlier.front(), earlier.language(), 'B', Preset.NONE, 43, earlier.day(),
				earlier.auditHead(), true, "", List.of(), false, Samples.exhibits(2, 9), content(IN_ENGLISH));

		List<BundleWriter.WrittenFile> files = new ArrayList<>(write(earlier).files());
		assertThat(files).hasSizeGreaterThan(1);
		files.addAll(write(late).files());

		assertThat(files).allSatisfy((file) -> assertThat(Inspection.of(file.pdf()).rows()).allMatch(Row::holds));
	}

	@Test
	void itsOwnWordsAndDatesAreWelsh() throws IOException {
		try (PDDocument document = Loader.loadPDF(sealed)) {
			String text = new PDFTextStripper().getText(document);

			assertThat(text).contains("BWNDEL TYSTIOLAETH B", "Gwnaed ar 20 Tachwedd 2026",
					"Ateb erbyn Dydd Gwener 4 Rhagfyr 2026 am 16:00", "Gorffennaf i Fedi 2014", "Atodlen gyfanrwydd",
					"Yn ôl i’r mynegai");
			assertThat(text).doesNotContain("Back to", "Index", "November", "Overwork", "Fewer", "Replaced in");
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("cy-GB");
			assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
				.contains("<rdf:li>cy-GB</rdf:li>");
			assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
				.isEqualTo("Clawr (p. 1)");
		}
	}

	@Test
	void accountsStandInTheirOwnLanguage() throws IOException {
		// three lines of the cover are English, as the lawyer wrote them
		assertThat(languages(print(content(IN_WELSH)))).containsExactly("en-GB", "en-GB", "en-GB");
		assertThat(languages(print(content(IN_ENGLISH)))).hasSize(5).containsOnly("en-GB");
		assertThat(languages(print(Samples.of(IN_WELSH)))).containsExactly("cy-GB", "cy-GB");
		assertThat(languages(print(Samples.of(IN_ENGLISH)))).isEmpty();
	}

	/**
	 * The languages of all elements that name one.
	 */
	private static List<String> languages(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<String> languages = new ArrayList<>();
			collect(document.getDocumentCatalog()
				.getCOSObject()
				.getCOSDictionary(COSName.getPDFName("StructTreeRoot"))
				.getDictionaryObject(COSName.K), languages);
			return languages;
		}
	}

	private static void collect(COSBase element, List<String> into) {
		COSBase direct = (element instanceof COSObject reference) ? reference.getObject() : element;
		if (direct instanceof COSArray kids) {
			kids.forEach((kid) -> collect(kid, into));
		}
		else if (direct instanceof COSDictionary node && node.containsKey(COSName.S)) {
			if (node.containsKey(COSName.LANG)) {
				into.add(node.getString(COSName.LANG));
			}
			collect(node.getDictionaryObject(COSName.K), into);
		}
	}

	@Test
	void theScheduleForTheLetterIsWelshToo() {
		Papers papers = write(content(IN_WELSH)).papers();

		assertThat(papers.scheduleCsv()).startsWith("\"Cyfeirnod\",\"Dogfen\",\"Tudalennau\"");
		assertThat(papers.scheduleHtml()).contains("<html lang=\"cy-GB\">", "Copi 0042, gwnaed ar 20 Tachwedd 2026");
	}

	@Test
	void aRecipeFromBeforeThereWasAChoiceIsEnglish() {
		Recipe recipe = new Recipe(new Recipe.Cover("T", "", "", "", null, null), Language.WELSH, "A", Preset.NONE,
				List.of(), false, null, "ann", 1, "2026-11-20", "ab", false, "", 0, 0, List.of(), List.of());
		JsonMapper json = JsonMapper.builder().build();
		String written = json.writeValueAsString(recipe);

		assertThat(json.readValue(written, Recipe.class).language()).isEqualTo(Language.WELSH);
		Recipe before = json.readValue(written.replace("\"language\":\"WELSH\",", "").replace("\"limit\":0,", ""),
				Recipe.class);
		assertThat(before.language()).isEqualTo(Language.ENGLISH);
		assertThat(before.limit()).isEqualTo(BundleWriter.UNKNOWN);
	}

}
