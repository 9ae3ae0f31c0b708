package org.chorus.bundle;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

/**
 * What a court wants of a bundle, as facts about one of sixty accounts.
 */
class BundleWriterTests {

	private static final List<Exhibit> EXHIBITS = Samples.exhibits(60, 7);

	private static PDDocument document;

	private static int painted;

	@BeforeAll
	static void write() throws IOException {
		BundleWriter.Written written = new BundleWriter().write(Samples.bundle(EXHIBITS), (page, pages) -> painted++);
		document = Loader.loadPDF(written.files().getFirst().pdf());
		assertThat(written.pages()).isEqualTo(document.getNumberOfPages());
	}

	@AfterAll
	static void close() throws IOException {
		document.close();
	}

	@Test
	void printsOnEveryPageItsNumberWhichIsItsLabelToo() throws IOException {
		String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
		for (int i = 0; i < document.getNumberOfPages(); i++) {
			PDFTextStripperByArea area = new PDFTextStripperByArea();
			area.addRegion("number", new Rectangle(480, 775, 60, 25));
			area.extractRegions(document.getPage(i));
			assertThat(area.getTextForRegion("number").strip()).isEqualTo(Integer.toString(i + 1)).isEqualTo(labels[i]);
		}
		assertThat(painted).isEqualTo(document.getNumberOfPages());
	}

	@Test
	void isA4PortraitThroughout() {
		for (PDPage page : document.getPages()) {
			assertThat(page.getMediaBox().getWidth()).isCloseTo(595.28f, offset(0.1f));
			assertThat(page.getMediaBox().getHeight()).isCloseTo(841.89f, offset(0.1f));
			assertThat(page.getRotation()).isZero();
		}
	}

	@Test
	void linksEveryIndexEntryToItsAccountAndNeverChangesTheZoom() throws IOException {
		int links = 0;
		for (PDPage page : document.getPages()) {
			for (PDAnnotation annotation : page.getAnnotations()) {
				PDPageXYZDestination to = (PDPageXYZDestination) ((PDAnnotationLink) annotation).getDestination();
				assertThat(to.getZoom()).isEqualTo(-1);
				if (annotation.getContents().startsWith("Go to account ")) {
					links++;
					int target = to.retrievePageNumber() + 1;
					assertThat(text(target)).contains(annotation.getContents().substring(14) + " ");
				}
			}
		}
		long several = EXHIBITS.stream().mapToLong((exhibit) -> exhibit.details().harms().size() - 1L).sum();
		assertThat(links).isEqualTo(60 + several);
	}

	@Test
	void bookmarksEverySectionAndAccountWithItsPage() throws IOException {
		List<String> titles = new ArrayList<>();
		for (PDOutlineItem section : document.getDocumentCatalog().getDocumentOutline().children()) {
			bookmark(section, titles);
			for (PDOutlineItem account : section.children()) {
				bookmark(account, titles);
			}
		}
		assertThat(titles).filteredOn((title) -> title.matches("B\\d+ .*")).hasSize(60);
		assertThat(titles).first().isEqualTo("Cover (p. 1)");
		assertThat(titles).element(1).isEqualTo("Index (p. 2)");
		assertThat(titles).last().asString().startsWith("Certificate (p. ");
	}

	private static void bookmark(PDOutlineItem item, List<String> titles) throws IOException {
		PDPageXYZDestination to = (PDPageXYZDestination) item.getDestination();
		assertThat(item.getTitle()).endsWith("(p. " + (to.retrievePageNumber() + 1) + ")");
		titles.add(item.getTitle());
	}

	@Test
	void printsEachAccountOnceWithEveryWordOfIt() throws IOException {
		String all = squeezed(text(1, document.getNumberOfPages()).replaceAll("(?m)^\\d+ ", ""));
		for (Exhibit exhibit : EXHIBITS) {
			String first = squeezed(exhibit.text().text().split("\n\n")[0]);
			assertThat(all).contains(first.substring(0, Math.min(60, first.length())));
		}
		assertThat(all).contains("section171oftheDataProtectionAct2018").doesNotContain("members");
	}

	@Test
	void whatWasReplacedIsToldUnderTheEndOfItsAccount() throws IOException {
		for (int page = 1; page <= document.getNumberOfPages(); page++) {
			assertThat(text(page).strip()).doesNotStartWith("Replaced in this account");
		}
	}

	@Test
	void saysInWordsThatNoAccountWasApprovedInAWay() throws IOException {
		try (PDDocument one = Loader
			.loadPDF(new BundleWriter().write(Samples.of("A text."), Progress.NONE).files().getFirst().pdf())) {
			assertThat(new PDFTextStripper().getText(one))
				.contains("1 account was approved by its writer", "No account was read by a reviewer without",
						"No account is without both.")
				.doesNotContain("0 accounts");
		}
	}

	@Test
	void saysOnEveryPageThatItIsADemonstration() throws IOException {
		for (int page = 1; page <= document.getNumberOfPages(); page++) {
			assertThat(text(page)).contains("Demonstration: fictional, do not enter real accounts", "Back to the index",
					"Bundle B · copy 0042");
		}
	}

	@Test
	void tellsNeitherAuthorNorClockNorRegion() throws IOException {
		assertThat(document.getDocumentInformation().getAuthor()).isNull();
		assertThat(document.getDocumentInformation().getCreator()).isNull();
		assertThat(document.getDocumentInformation().getCOSObject().getString("CreationDate"))
			.isEqualTo("D:20261120000000Z");
		assertThat(text(1, document.getNumberOfPages())).doesNotContain("Wales", "probation officer");
	}

	private static String text(int page) throws IOException {
		return text(page, page);
	}

	private static String text(int from, int to) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(from);
		stripper.setEndPage(to);
		return stripper.getText(document);
	}

	private static String squeezed(String text) {
		return String.join("", Arrays.asList(text.split("\\s+")));
	}

}
