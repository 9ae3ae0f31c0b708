package org.chorus.deid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chorus.account.IdentifierKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An account in which people marked by hand everything that identifies.
 *
 * @param gold in order, without overlap
 */
public record Annotated(String id, String text, List<Gold> gold) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * What was marked: code points from begin to end.
	 */
	public record Gold(int begin, int end, IdentifierKind kind, boolean direct) {
	}

	public Annotated {
		gold = List.copyOf(gold);
	}

	/**
	 * Reads a file of one JSON object a line.
	 * @throws IllegalArgumentException naming the line that is not an annotated account
	 */
	public static List<Annotated> read(Path file) throws IOException {
		List<Annotated> accounts = new ArrayList<>();
		int number = 0;
		for (String line : Files.readAllLines(file)) {
			number++;
			if (!line.isBlank()) {
				accounts.add(parse(line, number));
			}
		}
		return accounts;
	}

	private static Annotated parse(String line, int number) {
		try {
			JsonNode node = JSON.readTree(line);
			List<Gold> gold = new ArrayList<>();
			for (JsonNode span : node.required("spans")) {
				gold.add(new Gold(span.required("start").intValue(), span.required("end").intValue(),
						IdentifierKind.valueOf(span.required("type").stringValue()),
						"DIRECT".equals(span.required("identifier").stringValue())));
			}
			return new Annotated(node.required("id").stringValue(), node.required("text").stringValue(), gold);
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw new IllegalArgumentException(
					"line " + number + ": an annotated account has id, text and spans of start, end, type, identifier",
					ex);
		}
	}

	@Override
	public String toString() {
		return "Annotated[" + this.id + "]";
	}

}
