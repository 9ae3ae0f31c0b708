package org.chorus.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.chorus.search.language.Clause.All;
import org.chorus.search.language.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query. What can be read in two ways is refused with both readings, never
 * guessed.
 */
public final class QueryReader {

	private static final int LONGEST = 4000;

	private static final int DEEPEST = 40;

	private final String query;

	private final List<Token> tokens;

	private int next;

	private int depth;

	private QueryReader(String query) {
		this.query = query;
		this.tokens = new Scanner(query).scan();
	}

	/**
	 * Reads a query.
	 * @throws BadQuery where it is wrong or ambiguous
	 */
	public static Clause read(String query) {
		if (query.length() > LONGEST) {
			throw new BadQuery("too-long", new Place(LONGEST, query.length()), List.of(), LONGEST);
		}
		if (query.isBlank()) {
			throw new BadQuery("empty", new Place(0, 0), List.of("*:*"));
		}
		QueryReader reader = new QueryReader(query);
		reader.refuseSmallOperators();
		Clause clause = reader.level(null);
		if (reader.peek().kind() == Kind.CLOSE) {
			Place at = reader.peek().at();
			throw new BadQuery("stray-bracket", at,
					List.of(query.substring(0, at.begin()) + query.substring(at.end())));
		}
		return clause;
	}

	/**
	 * A small {@code or} may be the sign or the word; only the writer knows.
	 */
	private void refuseSmallOperators() {
		for (int i = 0; i < this.tokens.size(); i++) {
			Token token = this.tokens.get(i);
			if (isSmallOperator(token)) {
				boolean between = i > 0 && i < this.tokens.size() - 2 || token.text().equalsIgnoreCase("not");
				List<String> choices = between ? List.of(withOperators(true), withOperators(false))
						: List.of(withOperators(false));
				throw new BadQuery("ambiguous-word", token.at(), choices, token.text(),
						token.text().toUpperCase(Locale.ROOT));
			}
		}
	}

	private static boolean isSmallOperator(Token token) {
		return token.kind() == Kind.WORD && !token.exact()
				&& List.of("and", "or", "not").contains(token.text().toLowerCase(Locale.ROOT));
	}

	private String withOperators(boolean asOperators) {
		StringBuilder written = new StringBuilder(this.query);
		for (Token token : this.tokens.reversed()) {
			if (isSmallOperator(token)) {
				String word = asOperators ? token.text().toUpperCase(Locale.ROOT) : "\"" + token.text() + "\"";
				written.replace(token.at().begin(), token.at().end(), word);
			}
		}
		return written.toString();
	}

	private Clause level(@Nullable FieldName field) {
		Level level = new Level(this.query);
		while (peek().kind() != Kind.END && peek().kind() != Kind.CLOSE) {
			Token token = peek();
			switch (token.kind()) {
				case AND, OR, NEAR -> {
					level.connect(token);
					this.next++;
				}
				case NOT -> {
					level.negate(token);
					this.next++;
				}
				default -> {
					int begin = token.at().begin();
					boolean plain = token.kind() == Kind.WORD && !token.exact();
					Clause clause = operand(field);
					level.add(clause, new Place(begin, this.tokens.get(this.next - 1).at().end()), plain);
				}
			}
		}
		return level.close(peek().at());
	}

	private Clause operand(@Nullable FieldName field) {
		Token token = this.tokens.get(this.next++);
		return switch (token.kind()) {
			case OPEN -> brackets(token, field);
			case ALL -> new All();
			case FIELD -> field(token);
			case RANGE -> {
				if (field == null) {
					throw new BadQuery("range", token.at(), List.of());
				}
				yield Fields.read(field, token, this.query);
			}
			default -> (field != null) ? Fields.read(field, token, this.query) : Leaves.read(token, this.query);
		};
	}

	private Clause brackets(Token open, @Nullable FieldName field) {
		if (open.exact() || ++this.depth > DEEPEST) {
			throw new BadQuery(open.exact() ? "exact" : "too-deep", open.at(), List.of());
		}
		Clause clause = level(field);
		if (peek().kind() != Kind.CLOSE) {
			throw new BadQuery("unclosed-bracket", open.at(), List.of(this.query.strip() + ")"));
		}
		this.next++;
		this.depth--;
		return clause;
	}

	private Clause field(Token name) {
		FieldName field = FieldName.of(name.text()).orElseThrow(() -> Fields.unknown(name, this.query));
		Token value = peek();
		if (value.kind() == Kind.OPEN || value.kind() == Kind.WORD || value.kind() == Kind.QUOTE
				|| value.kind() == Kind.RANGE) {
			return operand(field);
		}
		throw new BadQuery("no-value", name.at(), List.of(), field.label());
	}

	private Token peek() {
		return this.tokens.get(this.next);
	}

}
