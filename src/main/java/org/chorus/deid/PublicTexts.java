package org.chorus.deid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chorus.account.IdentifierKind;
import org.chorus.deid.Annotated.Gold;

/**
 * Reads annotated texts made by others: CoNLL columns with a tag for each word. From
 * these the model learns how common words are and how names look; the texts themselves
 * are not part of the product.
 */
final class PublicTexts {

	private static final Map<String, IdentifierKind> KINDS = Map.of("PER", IdentifierKind.PERSON, "person",
			IdentifierKind.PERSON, "LOC", IdentifierKind.LOCATION, "location", IdentifierKind.LOCATION, "ORG",
			IdentifierKind.ORGANISATION, "corporation", IdentifierKind.ORGANISATION);

	private PublicTexts() {
	}

	/**
	 * All texts in files that end in .conll below the folder, in order of their paths.
	 */
	static List<Annotated> read(Path folder) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.walk(folder)) {
			files = all.filter((Path file) -> file.toString().endsWith(".conll")).sorted().toList();
		}
		List<Annotated> texts = new ArrayList<>();
		for (Path file : files) {
			texts.addAll(conll(file));
		}
		return texts;
	}

	static List<Annotated> conll(Path file) throws IOException {
		List<Annotated> texts = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		List<Gold> gold = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			String[] column = line.split("\t");
			if (line.isBlank() || column.length < 2) {
				finish(texts, text, gold, file);
			}
			else {
				append(column[0], column[column.length - 1], text, gold);
			}
		}
		finish(texts, text, gold, file);
		return texts;
	}

	private static void append(String word, String tag, StringBuilder text, List<Gold> gold) {
		if (!text.isEmpty()) {
			text.append(' ');
		}
		int begin = text.codePointCount(0, text.length());
		text.append(word);
		IdentifierKind kind = word.startsWith("@") ? IdentifierKind.USERNAME
				: KINDS.get(tag.substring(tag.indexOf('-') + 1));
		if (kind != null) {
			int end = begin + word.codePointCount(0, word.length());
			Gold last = gold.isEmpty() ? null : gold.get(gold.size() - 1);
			if (tag.startsWith("I-") && last != null && last.kind() == kind && last.end() == begin - 1) {
				gold.set(gold.size() - 1, new Gold(last.begin(), end, kind, kind.isDirect()));
			}
			else {
				gold.add(new Gold(begin, end, kind, kind.isDirect()));
			}
		}
	}

	private static void finish(List<Annotated> texts, StringBuilder text, List<Gold> gold, Path file) {
		if (!text.isEmpty()) {
			texts.add(new Annotated(file.getFileName() + " " + texts.size(), text.toString(), gold));
			text.setLength(0);
			gold.clear();
		}
	}

}
