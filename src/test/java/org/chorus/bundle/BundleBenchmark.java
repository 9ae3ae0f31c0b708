package org.chorus.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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
import org.chorus.bundle.verify.Inspection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares a bundle with PDFBox drawing the bare text of the same accounts, in processor
 * time of the whole process, its threads included. Not a test: run its main method with
 * the number of accounts, a preset, and {@code bare} or {@code bundle} to have one of the
 * two alone, in a process of its own, with its greatest resident memory, or
 * {@code together} to have two bundles made at once.
 */
final class BundleBenchmark {

	private static final int LINES = 42;

	private static final int CHARACTERS = 78;

	private static final int WORDS = 400;

	private BundleBenchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		int count = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 1000;
		Preset preset = Preset.valueOf((arguments.length > 1) ? arguments[1].toUpperCase(Locale.ROOT) : "NONE");
		List<Exhibit> exhibits = exhibits(count);
		if (arguments.length > 2 && arguments[2].equals("together")) {
			together(exhibits, preset);
			return;
		}
		if (arguments.length > 2) {
			alone(exhibits, preset, arguments[2]);
			return;
		}
		for (int round = 1; round <= 4; round++) {
			long start = processorTime();
			int bare = bare(exhibits);
			long between = processorTime();
			BundleWriter.Written written = new BundleWriter().write(Samples.bundle(exhibits, preset, ""),
					Progress.NONE);
			long end = processorTime();
			int faults = faults(written);
			long verified = processorTime();
			long size = written.files().stream().mapToLong((file) -> file.pdf().length).sum();
			System.out.printf(Locale.ROOT,
					"round %d, %d accounts: bare text %.2f s (%d kB), bundle %.2f s, ratio %.2f (%d kB, %d files, %d pages, "
							+ "%.2f kB a page, %.0f pages per second), verify %.2f s (%d faults)%n",
					round, count, (between - start) / 1e9, bare / 1024, (end - between) / 1e9,
					(double) (end - between) / (between - start), size / 1024, written.files().size(), written.pages(),
					size / 1024.0 / written.pages(), written.pages() * 1e9 / (end - between), (verified - end) / 1e9,
					faults);
		}
	}

	private static int faults(BundleWriter.Written written) {
		int faults = 0;
		for (BundleWriter.WrittenFile file : written.files()) {
			faults += Inspection.of(file.pdf()).holds() ? 0 : 1;
		}
		return faults;
	}

	private static void alone(List<Exhibit> exhibits, Preset preset, String which) throws IOException {
		long idle = resident("VmRSS");
		long start = processorTime();
		switch (which) {
			case "bare" -> bare(exhibits);
			case "bundle" -> new BundleWriter().write(Samples.bundle(exhibits, preset, ""), Progress.NONE);
			default -> throw new IllegalArgumentException("bare or bundle");
		}
		System.out.printf(Locale.ROOT, "%s alone: %.2f s, whole process %.2f s, resident %d MB before, %d MB at most%n",
				which, (processorTime() - start) / 1e9, processorTime() / 1e9, idle / 1024, resident("VmHWM") / 1024);
	}

	/**
	 * How long two lawyers wait who export at the same time, beside one alone.
	 */
	private static void together(List<Exhibit> exhibits, Preset preset) {
		for (int round = 1; round <= 6; round++) {
			double alone = seconds(exhibits, preset, 1);
			double both = seconds(exhibits, preset, 2);
			System.out.printf(Locale.ROOT, "round %d: one alone %.2f s, two at once %.2f s, ratio %.2f%n", round, alone,
					both, both / alone);
		}
	}

	private static double seconds(List<Exhibit> exhibits, Preset preset, int lawyers) {
		long start = System.nanoTime();
		List<Thread> threads = IntStream.range(0, lawyers)
			.mapToObj((i) -> Thread.ofPlatform()
				.start(() -> new BundleWriter().write(Samples.bundle(exhibits, preset, ""), Progress.NONE)))
			.toList();
		for (Thread thread : threads) {
			try {
				thread.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private static long resident(String what) throws IOException {
		return Files.readAllLines(Path.of("/proc/self/status"))
			.stream()
			.filter((line) -> line.startsWith(what))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
			.findFirst()
			.orElse(0);
	}

	private static long processorTime() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	/**
	 * Accounts of about 400 words, from the sentences of the development file.
	 */
	private static List<Exhibit> exhibits(int count) throws IOException {
		List<String> sentences = new ArrayList<>();
		try (InputStream in = BundleBenchmark.class.getResourceAsStream("/corpora/accounts-dev.jsonl")) {
			for (String line : new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).split("\n")) {
				JsonNode account = JsonMapper.builder().build().readTree(line);
				sentences.addAll(Arrays.asList(account.get("text").asString().split("(?<=[.?!])\\s+")));
			}
		}
		Random random = new Random(1);
		List<Exhibit> exhibits = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			exhibits.add(new Exhibit(Samples.details(random), Samples.text(text(sentences, random)), Assurance.WRITER,
					"1.0", 0));
		}
		return exhibits;
	}

	private static String text(List<String> sentences, Random random) {
		StringBuilder text = new StringBuilder();
		int words = 0;
		for (int i = 0; words < WORDS; i++) {
			String sentence = sentences.get(random.nextInt(sentences.size()));
			text.append((i == 0) ? "" : (i % 6 == 0) ? "\n\n" : " ").append(sentence);
			words += sentence.split(" ").length;
		}
		return text.toString();
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
