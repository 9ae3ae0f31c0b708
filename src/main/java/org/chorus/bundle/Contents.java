package org.chorus.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/**
 * What stands where in files that were drawn, as their own bookmarks tell.
 */
record Contents(List<Entry> entries) {

	/**
	 * A bookmark.
	 *
	 * @param page counted from 1 over all files
	 * @param depth 0 for the outermost
	 */
	record Entry(String title, int page, int depth) {
	}

	Contents {
		entries = List.copyOf(entries);
	}

	static Contents of(List<BundleFile> files) {
		List<Entry> entries = new ArrayList<>();
		int before = 0;
		for (BundleFile file : files) {
			try (PDDocument document = Loader.loadPDF(file.pdf())) {
				if (document.getDocumentCatalog().getDocumentOutline() != null) {
					read(document, document.getDocumentCatalog().getDocumentOutline().getFirstChild(), before, 0,
							entries);
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			before += file.pages();
		}
		return new Contents(entries);
	}

	private static void read(PDDocument document, @Nullable PDOutlineItem first, int before, int depth,
			List<Entry> into) throws IOException {
		for (PDOutlineItem item = first; item != null; item = item.getNextSibling()) {
			int page = document.getPages().indexOf(item.findDestinationPage(document));
			into.add(new Entry(item.getTitle(), before + page + 1, depth));
			read(document, item.getFirstChild(), before, depth + 1, into);
		}
	}

}
