package org.chorus.bundle;

import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * veraPDF, the reference validator, finds nothing to object to in a bundle of about
 * thirty pages.
 */
class ConformanceTests {

	private static byte[] pdf;

	@BeforeAll
	static void write() {
		VeraGreenfieldFoundryProvider.initialise();
		List<Exhibit> exhibits = new ArrayList<>(Samples.exhibits(26, 11));
		exhibits.add(new Exhibit(Samples.details(new Random(3)), Samples.text(RoundTripTests.AWKWARD), Assurance.WRITER,
				"1.0", 0));
		pdf = new BundleWriter().write(Samples.bundle(exhibits), Progress.NONE).files().getFirst().pdf();
	}

	@ParameterizedTest
	@EnumSource(value = PDFAFlavour.class, names = { "PDFA_3_A", "PDFUA_1" })
	void isPdfAForArchivesAndPdfUaForEverybody(PDFAFlavour flavour) throws Exception {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			ValidationResult result = validator.validate(parser);

			assertThat(result.getTestAssertions()).filteredOn((one) -> one.getStatus() == TestAssertion.Status.FAILED)
				.as("failures of %s", flavour)
				.extracting((one) -> one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " "
						+ one.getMessage())
				.isEmpty();
			assertThat(result.isCompliant()).isTrue();
			assertThat(result.getTotalAssertions()).isPositive();
		}
	}

}
