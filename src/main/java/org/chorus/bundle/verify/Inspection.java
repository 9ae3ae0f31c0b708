package org.chorus.bundle.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Asks every row of a finished file that can be asked of one file.
 *
 * @param rows in their order
 * @param sealer the name in the certificate of its seal; empty where it has none
 */
public record Inspection(List<Row> rows, String sealer) {

	private static final String UNREADABLE = "the file";

	public Inspection {
		rows = List.copyOf(rows);
	}

	/**
	 * One question to a file.
	 */
	interface Question {

		/**
		 * The first place where the answer is no; nothing where it is yes.
		 */
		@Nullable String fault() throws IOException;

	}

	public static Inspection of(byte[] pdf) {
		try (FinishedFile file = new FinishedFile(pdf)) {
			PageRows pages = new PageRows(file);
			LeadingRows leading = new LeadingRows(file);
			FormRows form = new FormRows(file);
			ContentRows content = new ContentRows(file);
			List<Row> rows = new ArrayList<>();
			ask(rows, "G1", form::onePdf);
			ask(rows, "G2", pages::numbers);
			ask(rows, "G3", leading::entries);
			ask(rows, "G4", content::nothingDropped);
			ask(rows, "G5", pages::portrait);
			ask(rows, "G6", leading::zoom);
			ask(rows, "G9", pages::size);
			ask(rows, "G12", pages::limits);
			ask(rows, "G13", content::numbered);
			ask(rows, "G14", leading::furniture);
			ask(rows, "F1", form::archivable);
			ask(rows, "F2", form::accessible);
			ask(rows, "F3", content::everyCharacter);
			ask(rows, "B1", content::digests);
			ask(rows, "B2", form::seal);
			ask(rows, "B4", content::references);
			ask(rows, "B6", content::statistics);
			return new Inspection(rows, new SealCheck(file).sealer());
		}
		catch (IOException | RuntimeException ex) {
			return new Inspection(List.of(new Row("G1", UNREADABLE)), "");
		}
	}

	private static void ask(List<Row> rows, String id, Question question) {
		String where;
		try {
			where = question.fault();
		}
		catch (IOException | RuntimeException ex) {
			where = UNREADABLE;
		}
		rows.add(new Row(id, where));
	}

	public boolean holds() {
		return this.rows.stream().allMatch(Row::holds);
	}

}
