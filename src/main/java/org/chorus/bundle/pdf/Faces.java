package org.chorus.bundle.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The faces of one document, loaded when first wanted, and the order in which they stand
 * in for one another.
 */
final class Faces {

	private static final Cut[][] CHAINS = Arrays.stream(Cut.values()).map(Faces::chainOf).toArray(Cut[][]::new);

	private final PDDocument document;

	private final @Nullable Face[] loaded = new @Nullable Face[Cut.values().length];

	Faces(PDDocument document) {
		this.document = document;
	}

	Face of(Cut cut) {
		Face face = this.loaded[cut.ordinal()];
		if (face == null) {
			face = load(cut);
			this.loaded[cut.ordinal()] = face;
		}
		return face;
	}

	private Face load(Cut cut) {
		try {
			return new Face(cut, this.document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The faces to try for a character, best first.
	 */
	static Cut[] chain(Cut cut) {
		return CHAINS[cut.ordinal()];
	}

	private static Cut[] chainOf(Cut cut) {
		return switch (cut) {
			case SERIF -> new Cut[] { Cut.SERIF, Cut.SANS, Cut.MONO };
			case SANS -> new Cut[] { Cut.SANS, Cut.SERIF, Cut.MONO };
			case BOLD -> new Cut[] { Cut.BOLD, Cut.SANS, Cut.SERIF, Cut.MONO };
			case MONO -> new Cut[] { Cut.MONO, Cut.SANS, Cut.SERIF };
		};
	}

	List<Face> all() {
		List<Face> all = new ArrayList<>();
		for (Face face : this.loaded) {
			if (face != null) {
				all.add(face);
			}
		}
		return all;
	}

}
