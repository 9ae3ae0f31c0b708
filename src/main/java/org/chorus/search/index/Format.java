package org.chorus.search.index;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;
import org.chorus.search.words.Words;

/**
 * How an index was written, as each of its commits says.
 *
 * @param columns what a document holds
 * @param values what details may say
 * @param rules by which words were split, and which Lucene wrote them
 */
record Format(int columns, String values, String rules) {

	static final Format PRESENT = new Format(Columns.VERSION, PackedDetails.VALUES,
			Words.VERSION + "." + Version.LATEST.major);

	private static final String FORMAT = "format";

	private static final String VALUES = "values";

	static Optional<Format> of(Directory directory) throws IOException {
		return DirectoryReader.indexExists(directory) ? of(SegmentInfos.readLatestCommit(directory).getUserData())
				: Optional.empty();
	}

	private static Optional<Format> of(Map<String, String> commit) {
		String[] parts = commit.getOrDefault(FORMAT, "").split("\\.", 2);
		// version 3 did not name its values; they were the present ones
		return (parts.length == 2 && parts[0].matches("\\d{1,9}")) ? Optional
			.of(new Format(Integer.parseInt(parts[0]), commit.getOrDefault(VALUES, PackedDetails.VALUES), parts[1]))
				: Optional.empty();
	}

	Map<String, String> written() {
		return Map.of(FORMAT, this.columns + "." + this.rules, VALUES, this.values);
	}

	/**
	 * Whether an index so written can answer, perhaps more slowly, until there is one of
	 * the present format.
	 */
	boolean isRead() {
		return Columns.READ.contains(this.columns) && PackedDetails.reads(this.values);
	}

}
