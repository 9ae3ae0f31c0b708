package org.chorus.bundle.verify;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of every page.
 */
final class PageRows {

	private static final double FOOT = 66;

	private static final double NUMBER_BEGINS = 440;

	private static final double BYTES = 2.5 * 1024;

	private final FinishedFile file;

	PageRows(FinishedFile file) {
		this.file = file;
	}

	private static String page(int index) {
		return "page " + (index + 1);
	}

	/**
	 * G2: the printed number is that of the page and its label.
	 */
	@Nullable String numbers() throws IOException {
		String[] labels = this.file.labels();
		int first = this.file.firstNumber();
		for (int i = 0; i < this.file.pages().size(); i++) {
			String expected = Integer.toString(first + i);
			List<String> printed = this.file.texts()
				.get(i)
				.runs()
				.stream()
				.filter((run) -> run.y() < FOOT && run.x() > NUMBER_BEGINS)
				.map(Run::text)
				.toList();
			if (!printed.equals(List.of(expected)) || labels.length <= i || !labels[i].equals(expected)) {
				return page(i);
			}
		}
		return null;
	}

	/**
	 * G5: A4, upright, and nothing beside the number.
	 */
	@Nullable String portrait() {
		for (int i = 0; i < this.file.pages().size(); i++) {
			PDPage page = this.file.pages().get(i);
			PDRectangle box = page.getMediaBox();
			boolean fits = Math.abs(box.getWidth() - 595.28) < 0.5 && Math.abs(box.getHeight() - 841.89) < 0.5
					&& page.getRotation() == 0;
			boolean clear = this.file.texts().get(i).runs().stream().noneMatch((run) -> run.y() < 80 && run.y() > FOOT);
			if (!fits || !clear) {
				return page(i);
			}
		}
		return null;
	}

	/**
	 * G9: no pictures of dots, and no text page larger than need be.
	 */
	@Nullable String size() {
		long bytes = 0;
		for (int i = 0; i < this.file.pages().size(); i++) {
			PDPage page = this.file.pages().get(i);
			if (page.getResources().getXObjectNames().iterator().hasNext()) {
				return page(i);
			}
			COSStream stream = page.getCOSObject().getCOSStream(COSName.CONTENTS);
			bytes += (stream != null) ? stream.getLength() : 0;
		}
		return (bytes > BYTES * this.file.pages().size()) ? "the pages on average" : null;
	}

	/**
	 * G12: no volume beyond its limits.
	 */
	@Nullable String limits() {
		Integer pages = this.file.listed().mostPages();
		Long bytes = this.file.listed().mostBytes();
		boolean small = (pages == null || this.file.pages().size() <= pages)
				&& (bytes == null || this.file.bytes().length <= bytes);
		return small ? null : "volume " + this.file.listed().volume();
	}

}
