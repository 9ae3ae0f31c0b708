package org.chorus.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * veraPDF, the reference validator, finds nothing to object to in a bundle of about
 * thirty pages, and does object where a fault was planted. The sealed form is held by
 * {@link SealTests}.
 */
class ConformanceTests {

	private static byte[] pdf;

	@BeforeAll
	static void write() {
		List<Exhibit> exhibits = new ArrayList<>(Samples.exhibits(26, 11));
		exhibits.add(new Exhibit(Samples.details(new Random(3)), Samples.text(RoundTripTests.AWKWARD), Assurance.WRITER,
				"1.0", 0));
		pdf = new BundleWriter().write(Samples.bundle(exhibits), Progress.NONE).files().getFirst().pdf();
	}

	@Test
	void isPdfAForArchivesAndPdfUaForEverybody() throws Exception {
		assertThat(Conformance.failures(pdf)).isEmpty();
	}

	@Test
	void aPlantedFaultIsFound() throws Exception {
		byte[] small = new BundleWriter().write(Samples.of("A text."), Progress.NONE).files().getFirst().pdf();

		assertThat(Conformance.failures(replaced(small, "/StructTreeRoot", "/StructTreeRoom")))
			.anyMatch((failure) -> failure.contains("3a"))
			.anyMatch((failure) -> failure.contains("ua1"));
		assertThat(Conformance.failures(replaced(small, "<pdfuaid:part>1", "<pdfuaid:part>7"))).isNotEmpty();
	}

	private static byte[] replaced(byte[] pdf, String text, String by) {
		String all = new String(pdf, StandardCharsets.ISO_8859_1);
		assertThat(all).contains(text);
		return all.replace(text, by).getBytes(StandardCharsets.ISO_8859_1);
	}

}
