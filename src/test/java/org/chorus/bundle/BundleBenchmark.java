package org.chorus.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Compares the processor time of a bundle with that of PDFBox drawing the bare text of
 * the same accounts, whole process threads included. Not a test: run its main method,
 * with the number of accounts.
 */
final class BundleBenchmark {

	private static final int LINES = 42;

	private static final int CHARACTERS = 78;

	private BundleBenchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		int count = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 1000;
		List<Exhibit> exhibits = Samples.exhibits(count, 1);
		BundleContent content = Samples.bundle(exhibits);
		if (arguments.length > 1) {
			boolean bare = arguments[1].equals("bare");
			int size = bare ? bare(exhibits)
					: new BundleWriter().write(content, Progress.NONE).files().getFirst().pdf().length;
			System.out.printf(Locale.ROOT, "%s, whole process: %.2f s (%d kB)%n", arguments[1], processorTime() / 1e9,
					size / 1024);
			return;
		}
		for (int round = 1; round <= 4; round++) {
			long start = processorTime();
			int bare = bare(exhibits);
			long between = processorTime();
			BundleWriter.Written written = new BundleWriter().write(content, Progress.NONE);
			long end = processorTime();
			System.out.printf(Locale.ROOT,
					"round %d, %d accounts: bare text %.2f s (%d kB), bundle %.2f s (%d kB, %d pages, %.2f kB a page), ratio %.2f%n",
					round, count, (between - start) / 1e9, bare / 1024, (end - between) / 1e9,
					written.files().getFirst().pdf().length / 1024, written.pages(),
					written.files().getFirst().pdf().length / 1024.0 / written.pages(),
					(double) (end - between) / (between - start));
		}
	}

	private static long processorTime() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	private static int bare(List<Exhibit> exhibits) throws IOException {
		try (PDDocument document = new PDDocument(); InputStream in = font()) {
			TrueTypeFont liberation = new TTFParser().parse(new RandomAccessReadBuffer(in));
			// with glyph substitution on, bare text takes ten times as long
			liberation.setEnableGsub(false);
			PDType0Font font = PDType0Font.load(document, liberation, true);
			List<String> lines = exhibits.stream().flatMap((exhibit) -> lines(exhibit.text().text())).toList();
			for (int from = 0; from < lines.size(); from += LINES) {
				page(document, font, lines.subList(from, Math.min(from + LINES, lines.size())));
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.size();
		}
	}

	private static InputStream font() {
		return BundleBenchmark.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf");
	}

	private static Stream<String> lines(String text) {
		return text.lines()
			.flatMap((line) -> IntStream.rangeClosed(0, line.length() / CHARACTERS)
				.mapToObj((i) -> line.substring(i * CHARACTERS, Math.min(line.length(), (i + 1) * CHARACTERS))));
	}

	private static void page(PDDocument document, PDType0Font font, List<String> lines) throws IOException {
		PDPage page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
			stream.beginText();
			stream.setFont(font, 12);
			stream.setLeading(17.5f);
			stream.newLineAtOffset(99, 757);
			for (String line : lines) {
				stream.showText(line);
				stream.newLine();
			}
			stream.endText();
		}
	}

}
