package org.chorus.bundle;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * What veraPDF, the reference validator, objects to.
 */
final class Conformance {

	private Conformance() {
	}

	/**
	 * The failures of PDF/A-3a and PDF/UA-1, each with its clause.
	 */
	static List<String> failures(byte[] pdf) throws Exception {
		List<String> failures = new ArrayList<>();
		for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
			ValidationResult result = validate(pdf, flavour);
			if (result.getTotalAssertions() == 0) {
				failures.add(flavour + " examined nothing");
			}
			result.getTestAssertions()
				.stream()
				.filter((one) -> one.getStatus() == TestAssertion.Status.FAILED)
				.map((one) -> flavour + " " + one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " "
						+ one.getMessage())
				.forEach(failures::add);
		}
		return failures;
	}

	private static ValidationResult validate(byte[] pdf, PDFAFlavour flavour) throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			return validator.validate(parser);
		}
	}

}
