package org.chorus.bundle;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.chorus.account.AccountWithdrawn;
import org.chorus.matter.MatterId;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Holds one preview for each lawyer in memory, for a quarter of an hour and never on
 * disk, and draws its pages from the bytes that would be printed. One that holds a
 * withdrawn account is gone with it.
 */
@Component
class Previews {

	private static final Duration KEPT = Duration.ofMinutes(15);

	/**
	 * Pixels an inch, as screens count them.
	 */
	private static final float RESOLUTION = 96;

	private final Map<String, Sheets> byLawyer = new HashMap<>();

	private final SecureRandom random;

	private final Clock clock;

	Previews(SecureRandom random, Clock clock) {
		this.random = random;
		this.clock = clock;
	}

	/**
	 * A preview as it is held.
	 */
	record Sheets(String id, MatterId matter, Drawn drawn, Contents contents, Instant since) {

		public int pages() {
			return this.drawn.files().stream().mapToInt(BundleFile::pages).sum();
		}

	}

	synchronized String keep(Drawn drawn, MatterId matter, String lawyer) {
		byte[] id = new byte[16];
		this.random.nextBytes(id);
		Sheets sheets = new Sheets(HexFormat.of().formatHex(id), matter, drawn, Contents.of(drawn.files()),
				this.clock.instant());
		forgetOld();
		this.byLawyer.put(lawyer, sheets);
		return sheets.id();
	}

	synchronized Optional<Sheets> find(String id, String lawyer) {
		forgetOld();
		return Optional.ofNullable(this.byLawyer.get(lawyer)).filter((sheets) -> sheets.id().equals(id));
	}

	synchronized void forget(String lawyer) {
		this.byLawyer.remove(lawyer);
	}

	@EventListener
	synchronized void withdrawn(AccountWithdrawn event) {
		String gone = event.id().toString();
		this.byLawyer.values()
			.removeIf((sheets) -> sheets.drawn()
				.recipe()
				.items()
				.stream()
				.anyMatch((item) -> item.account().equals(gone)));
	}

	private void forgetOld() {
		Instant oldest = this.clock.instant().minus(KEPT);
		this.byLawyer.values().removeIf((sheets) -> sheets.since().isBefore(oldest));
	}

	/**
	 * A page as a picture.
	 * @param page counted from 1 over all files
	 */
	static Optional<byte[]> picture(Sheets sheets, int page) {
		int before = 0;
		for (BundleFile file : sheets.drawn().files()) {
			if (page >= 1 && page - before <= file.pages()) {
				return Optional.of(picture(file.pdf(), page - before - 1));
			}
			before += file.pages();
		}
		return Optional.empty();
	}

	private static byte[] picture(byte[] pdf, int index) {
		try (PDDocument document = Loader.loadPDF(pdf);
				ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 16)) {
			BufferedImage image = new PDFRenderer(document).renderImageWithDPI(index, RESOLUTION, ImageType.RGB);
			try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
				ImageIO.write(image, "png", out);
			}
			return png.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
