package org.chorus.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.chorus.bundle.pdf.PdfFile;
import org.chorus.bundle.pdf.SealPlace;

/**
 * Writes a supplement: its late accounts as a file of their own, and the whole with the
 * earlier pages, where that is one file, unmoved in front. Its pages are numbered on from
 * the last of the earlier, so that a reader who holds the earlier file can put them
 * behind it.
 */
final class Supplement {

	private final Wording wording;

	private final BundleContent content;

	private final Progress progress;

	private int painted;

	Supplement(Wording wording, BundleContent content, Progress progress) {
		this.wording = wording;
		this.content = content;
		this.progress = progress;
	}

	BundleWriter.Written write() {
		String part = "supplement " + this.content.supplement();
		try (PdfFile whole = file("with " + part); PdfFile alone = file(part)) {
			List<Placed> all = new ArrayList<>();
			for (BundleContent earlier : earlier()) {
				all.addAll(lay(earlier, whole, 1));
			}
			int before = whole.pages();
			boolean one = before <= this.content.preset().pages();
			all.addAll(lay(this.content, whole, 1));
			List<Placed> late = lay(this.content, alone, one ? before + 1 : 1);
			if (alone.pages() > this.content.preset().pages()) {
				throw new TooLong();
			}
			boolean both = one && whole.pages() <= this.content.preset().pages();
			int pages = alone.pages() + (both ? whole.pages() : 0);
			List<BundleWriter.WrittenFile> files = new ArrayList<>();
			files.add(write(1, part, alone, late, pages));
			if (both) {
				files.add(write(2, "with " + part, whole, all, pages));
			}
			return new BundleWriter.Written(files, new Schedule(this.content, late, this.wording).papers(1),
					BundleWriter.UNKNOWN);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private PdfFile file(String part) {
		return Volume.file(this.wording, this.content, 1, () -> FileName.of(this.content, part));
	}

	private List<BundleContent> earlier() {
		List<BundleContent> earlier = new ArrayList<>();
		for (BundleContent each = this.content.earlier(); each != null; each = each.earlier()) {
			earlier.addFirst(each);
		}
		return earlier;
	}

	private List<Placed> lay(BundleContent part, PdfFile into, int first) {
		Volume volume = Volume.part(this.wording, part, into, first);
		List<Placed> all = volume.all();
		volume.fill(Piece.of(volume.tabs()), 0);
		return all;
	}

	private BundleWriter.WrittenFile write(int number, String part, PdfFile file, List<Placed> accounts, int pages)
			throws IOException {
		Manifest manifest = new Manifest(this.content, 1, accounts, this.wording);
		file.attach(manifest.csvFile());
		file.attach(manifest.jsonFile());
		ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
		SealPlace seal = file.write(out, (page) -> this.progress.painted(++this.painted, pages));
		return new BundleWriter.WrittenFile(number, FileName.of(this.content, part), file.pages(), out.toByteArray(),
				seal);
	}

}
