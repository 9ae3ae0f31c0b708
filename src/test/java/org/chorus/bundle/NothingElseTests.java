package org.chorus.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chorus.account.Approval;
import org.chorus.account.Basis;
import org.chorus.account.Content;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IdentifierKind;
import org.chorus.account.IncidentMonth;
import org.chorus.account.Mark;
import org.chorus.account.RedactedText;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.account.Week;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing but the approved text and the details disclosed goes into a file.
 */
class NothingElseTests {

	private static final String CANARY = "zanzibar";

	@Test
	void neitherReviewerNorRuleNorRegionNorRoleNorMonthIsInAnyStream() throws IOException {
		String all = everythingIn(new BundleWriter().write(bundle(), Progress.NONE).files().getFirst().pdf());

		assertThat(all).contains("manifest.csv", "pdfaid:part", "Overwork", "A1,")
			.doesNotContainIgnoringCase(CANARY)
			.doesNotContain("Wales", "hostel", "2014-09", "2014-W", "/root", "/home", "/tmp");
	}

	private static BundleContent bundle() {
		RedactedText text = new RedactedText("[Person A] was given to me.",
				List.of(new Mark(0, 10, IdentifierKind.PERSON, CANARY + "-rule")));
		Details details = new Details(Set.of(HarmCategory.OVERWORK), new IncidentMonth(YearMonth.of(2014, 9)),
				Region.WALES, Employer.CRC, StaffRole.APPROVED_PREMISES_WORKER, Basis.HEARD);
		Content content = new Content(text, details,
				new Approval(Approval.By.REVIEWER, CANARY, text.digest(), new Week(2014, 40), "1.0"))
			.withQuestion(CANARY + "?");
		BundleContent sample = Samples.bundle(List.of(Exhibit.of(content, 0)));
		return new BundleContent(sample.front(), Language.ENGLISH, 'A', Preset.NONE, 1, sample.day(),
				sample.auditHead(), false, "", List.of(), false, sample.exhibits(), null);
	}

	/**
	 * Every stream decompressed, every string, and the text of the pages.
	 */
	private static String everythingIn(byte[] pdf) throws IOException {
		StringBuilder all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (COSObjectKey key : new ArrayList<>(document.getDocument().getXrefTable().keySet())) {
				add(all, document.getDocument().getObjectFromPool(key).getObject(), 0);
			}
			add(all, document.getDocument().getTrailer(), 0);
			all.append(new PDFTextStripper().getText(document));
		}
		return all.toString();
	}

	private static void add(StringBuilder all, COSBase value, int depth) throws IOException {
		switch (value) {
			case COSStream stream -> {
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				stream.createInputStream().transferTo(out);
				all.append(out.toString(StandardCharsets.UTF_8)).append('\n');
				entries(all, stream, depth);
			}
			case COSDictionary dictionary -> entries(all, dictionary, depth);
			case COSArray array -> {
				for (COSBase each : array) {
					add(all, each, depth + 1);
				}
			}
			case COSString string -> all.append(string.getString()).append('\n');
			case COSName name -> all.append(name.getName()).append('\n');
			case null, default -> {
			}
		}
	}

	private static void entries(StringBuilder all, COSDictionary dictionary, int depth) throws IOException {
		for (COSName key : dictionary.keySet()) {
			all.append(key.getName()).append('\n');
			COSBase value = dictionary.getItem(key);
			if (!(value instanceof COSObject) && depth < 20) {
				add(all, value, depth + 1);
			}
		}
	}

}
