package org.chorus.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.chorus.bundle.pdf.SealPlace;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files of a bundle: cover, index, origin and method, statistics, sections,
 * integrity schedule, certificate; in as many volumes as its preset asks for.
 */
final class BundleWriter {

	/**
	 * A bundle as written.
	 *
	 * @param papers to keep or send beside the files
	 * @param limit the most pages of a volume, as it came out
	 */
	record Written(List<WrittenFile> files, Papers papers, int limit) {

		Written {
			files = List.copyOf(files);
		}

		int pages() {
			return this.files.stream().mapToInt(WrittenFile::pages).sum();
		}

	}

	/**
	 * A file as written, without its seal.
	 *
	 * @param seal where the seal goes; nothing where nobody seals it
	 */
	record WrittenFile(int volume, String name, int pages, byte[] pdf, @Nullable SealPlace seal) {
	}

	static final int ALL = 0;

	/**
	 * No volume, where papers alone are wanted.
	 */
	static final int NONE = -1;

	/**
	 * A limit that was not kept.
	 */
	static final int UNKNOWN = 0;

	Written write(BundleContent content, Progress progress) {
		return write(content, ALL, UNKNOWN, progress);
	}

	/**
	 * Writes one file where that can be had without the others: where a preset limits
	 * bytes, and how many pages that came to is not known, only finished files tell how
	 * many volumes there are.
	 * @param only its volume; all others may be missing from what is returned
	 * @param limit the most pages of a volume, as it came out when it was first written
	 */
	Written write(BundleContent content, int only, int limit, Progress progress) {
		Wording wording = Wording.in(content.language());
		return (content.earlier() != null) ? new Supplement(wording, content, progress).write()
				: volumes(content, wording, only, limit, progress);
	}

	private static Written volumes(BundleContent content, Wording wording, int only, int known, Progress progress) {
		if (known != UNKNOWN) {
			return write(content, wording, known, only, progress);
		}
		if (content.preset().bytes() == Long.MAX_VALUE) {
			return write(content, wording, content.preset().pages(), only, progress);
		}
		int limit = content.preset().pages();
		while (true) {
			Written written = write(content, wording, limit, ALL, progress);
			WrittenFile large = null;
			for (WrittenFile file : written.files()) {
				if (file.pdf().length > content.preset().bytes()) {
					large = file;
				}
			}
			if (large == null) {
				return written;
			}
			limit = (int) (large.pages() * (0.97 * content.preset().bytes()) / large.pdf().length);
		}
	}

	/**
	 * Fills one volume after another. The first is painted last, because its index tells
	 * the pages of all.
	 */
	private static Written write(BundleContent content, Wording wording, int limit, int only, Progress progress) {
		List<Tab> tabs = Tab.arrange(content, wording);
		List<Piece> pieces = Piece.of(tabs);
		Split split = new Split();
		Volume first = null;
		List<WrittenFile> files = new ArrayList<>();
		Painted painted = new Painted(progress, pieces.size());
		int next = 0;
		while (next < pieces.size()) {
			Volume volume = new Volume(wording, content, tabs, split, limit);
			next = volume.fill(pieces, next);
			painted.laid(volume.pages(), next);
			if (first == null) {
				first = volume;
			}
			else {
				files.addAll(write(volume, only, painted));
			}
		}
		if (first != null) {
			files.addAll(0, write(first, only, painted));
		}
		List<Placed> all = tabs.stream().flatMap((tab) -> tab.exhibits().stream()).toList();
		return new Written(files, new Schedule(content, all, wording).papers(1), limit);
	}

	/**
	 * Paints a volume that is wanted, and lets go of any.
	 */
	private static List<WrittenFile> write(Volume volume, int only, Painted painted) {
		try (volume) {
			if (only != ALL && only != volume.number()) {
				return List.of();
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
			SealPlace seal = volume.write(out, painted);
			return List.of(new WrittenFile(volume.number(), volume.name(), volume.pages(), out.toByteArray(), seal));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Tells of every page painted, with the number of all as far as it is known.
	 */
	private static final class Painted implements Runnable {

		private final Progress progress;

		private final int pieces;

		private int laid;

		private int expected;

		private int painted;

		Painted(Progress progress, int pieces) {
			this.progress = progress;
			this.pieces = pieces;
		}

		void laid(int pages, int upTo) {
			this.laid += pages;
			this.expected = (int) Math.max(this.laid, (long) this.laid * this.pieces / upTo);
		}

		@Override
		public void run() {
			this.progress.painted(++this.painted, this.expected);
		}

	}

}
