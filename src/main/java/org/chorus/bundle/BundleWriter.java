package org.chorus.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.chorus.bundle.pdf.Anchor;
import org.chorus.bundle.pdf.Furniture;
import org.chorus.bundle.pdf.Identity;
import org.chorus.bundle.pdf.PdfFile;

/**
 * Writes the PDF of a bundle: cover, index, origin and method, statistics, a section for
 * each harm, integrity schedule, certificate.
 */
final class BundleWriter {

	private static final int HEADER_LENGTH = 80;

	private final Wording wording = new Wording();

	/**
	 * A bundle as written.
	 *
	 * @param schedule the manifest as CSV, to keep beside the file
	 */
	record Written(byte[] pdf, int pages, String schedule) {
	}

	Written write(BundleContent content, Progress progress) {
		try (PdfFile file = new PdfFile(identity(content))) {
			List<Tab> tabs = Tab.arrange(content.letter(), content.exhibits());
			Anchor index = new Anchor();
			layOut(file, content, tabs, index);
			Manifest manifest = new Manifest(content, tabs, this.wording);
			file.attach(manifest.csvFile());
			file.attach(manifest.jsonFile());
			ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
			int pages = file.pages();
			file.write(out, furniture(content, index), (page) -> progress.painted(page, pages));
			return new Written(out.toByteArray(), pages, manifest.csv());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void layOut(PdfFile file, BundleContent content, List<Tab> tabs, Anchor index) {
		Anchor end = new Anchor();
		new CoverPage(this.wording, file).layOut(content, end);
		new IndexPages(this.wording, file).layOut(tabs, index);
		new OriginPage(this.wording, file).layOut(content);
		new StatisticsPage(this.wording, file).layOut(content);
		HarmSections sections = new HarmSections(this.wording, file);
		for (int i = 0; i < tabs.size(); i++) {
			sections.layOut(i + 1, tabs.get(i));
		}
		new ClosingPages(this.wording, file).layOut(content, tabs, end);
	}

	private Identity identity(BundleContent content) {
		String subject = this.wording.say("file.subject", content.letter(), Wording.copy(content.copy()));
		return new Identity(content.title(), subject, this.wording.say("file.producer"), content.day(),
				content.fingerprint());
	}

	private Furniture furniture(BundleContent content, Anchor index) {
		String notice = content.demonstration() ? this.wording.say("demonstration") : "";
		String footer = this.wording.say("footer", content.letter(), Wording.copy(content.copy()));
		return new Furniture(shortTitle(content.title()), notice, footer, this.wording.say("back"), index);
	}

	private static String shortTitle(String title) {
		if (title.codePointCount(0, title.length()) <= HEADER_LENGTH) {
			return title;
		}
		String cut = title.substring(0, title.offsetByCodePoints(0, HEADER_LENGTH));
		int space = cut.lastIndexOf(' ');
		return ((space > 0) ? cut.substring(0, space) : cut) + " …";
	}

}
