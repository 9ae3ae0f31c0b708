package org.chorus.search.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chorus.account.Basis;
import org.chorus.account.Crockford;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IncidentMonth;
import org.chorus.account.Labelled;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.search.language.Clause.Field;
import org.chorus.search.language.Token.Kind;

/**
 * Reads the details that a query names, and suggests what may have been meant.
 */
final class Fields {

	private static final Pattern RANGE = Pattern.compile("\\s*(\\S+)\\s+TO\\s+(\\S+)\\s*");

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private Fields() {
	}

	static Field read(FieldName field, Token value, String query) {
		return switch (field) {
			case HARM -> labelled(field, HarmCategory.values(), value, query);
			case REGION -> labelled(field, Region.values(), value, query);
			case EMPLOYER -> labelled(field, Employer.values(), value, query);
			case ROLE -> role(value, query);
			case BASIS -> labelled(field, Basis.values(), value, query);
			case MONTH -> month(value);
			case REF -> ref(value);
			case CODING, TAG, MATTER -> name(field, value);
		};
	}

	static BadQuery unknown(Token name, String query) {
		String text = name.text().toLowerCase(Locale.ROOT);
		List<String> near = Arrays.stream(FieldName.values())
			.map(FieldName::label)
			.filter((label) -> text.length() > 2 && (label.startsWith(text) || text.startsWith(label))
					|| Spelling.distance(label, text) <= 2)
			.toList();
		List<String> better = near.isEmpty() && (text.equals("date") || text.equals("year")) ? List.of("month") : near;
		List<String> choices = Stream
			.concat(better.stream().map((label) -> replaced(query, name.at(), label + ":")),
					Stream.of(replaced(query, name.at(), name.text() + " ")))
			.toList();
		return new BadQuery("unknown-field", name.at(), choices, name.text(), allowedFields());
	}

	private static String allowedFields() {
		return String.join(", ", Arrays.stream(FieldName.values()).map(FieldName::label).toList());
	}

	private static <E extends Enum<E> & Labelled> Field labelled(FieldName field, E[] values, Token value,
			String query) {
		refuseRange(value);
		String key = key(value.text());
		for (E candidate : values) {
			if (key(candidate.label()).equals(key)) {
				return new Field(field, candidate.label(), candidate.label(), value.at());
			}
		}
		List<String> choices = Arrays.stream(values)
			.map(Labelled::label)
			.filter((label) -> key.length() > 1 && key(label).contains(key) || Spelling.distance(key(label), key) <= 2)
			.limit(4)
			.map((label) -> replaced(query, value.at(), quoted(label)))
			.toList();
		String allowed = String.join(", ", Arrays.stream(values).map(Labelled::label).toList());
		throw new BadQuery("unknown-value", value.at(), choices, field.label(), allowed);
	}

	private static Field role(Token value, String query) {
		StaffRole role = StaffRole.of(value.text().replace('-', ' '));
		return (role != StaffRole.OTHER) ? new Field(FieldName.ROLE, role.label(), role.label(), value.at())
				: labelled(FieldName.ROLE, StaffRole.values(), value, query);
	}

	private static Field month(Token value) {
		Matcher range = RANGE.matcher(value.text());
		if (value.kind() == Kind.RANGE && !range.matches()) {
			throw new BadQuery("range", value.at(), List.of());
		}
		String low = first((value.kind() == Kind.RANGE) ? range.group(1) : value.text(), value);
		String high = last((value.kind() == Kind.RANGE) ? range.group(2) : value.text(), value);
		if (low.compareTo(high) > 0) {
			throw new BadQuery("range-backwards", value.at(), List.of(), high, low);
		}
		return new Field(FieldName.MONTH, low, high, value.at());
	}

	private static String first(String text, Token value) {
		return text.equals("*") ? "0001-01" : YEAR.matcher(text).matches() ? text + "-01" : checked(text, value);
	}

	private static String last(String text, Token value) {
		return text.equals("*") ? "9999-12" : YEAR.matcher(text).matches() ? text + "-12" : checked(text, value);
	}

	private static String checked(String text, Token value) {
		try {
			return IncidentMonth.parse(text).toString();
		}
		catch (IllegalArgumentException ex) {
			throw new BadQuery("month", value.at(), List.of());
		}
	}

	/**
	 * What the lawyer has of this name is known when the query is compiled.
	 */
	private static Field name(FieldName field, Token value) {
		refuseRange(value);
		String name = value.text().strip().replaceAll("\\s+", " ");
		return new Field(field, name, name, value.at());
	}

	private static Field ref(Token value) {
		refuseRange(value);
		String digits = Crockford.normalise(value.text().replace("*", ""));
		if (digits.length() < 4 || digits.length() > 12 || !Crockford.isWellFormed(digits)) {
			throw new BadQuery("ref", value.at(), List.of());
		}
		String grouped = String.join("-", digits.split("(?<=\\G.{4})"));
		return new Field(FieldName.REF, grouped, grouped, value.at());
	}

	private static void refuseRange(Token value) {
		if (value.kind() == Kind.RANGE) {
			throw new BadQuery("range", value.at(), List.of());
		}
	}

	private static String key(String label) {
		return label.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
	}

	private static String quoted(String label) {
		return label.contains(" ") ? "\"" + label + "\"" : label;
	}

	private static String replaced(String query, Place at, String by) {
		return query.substring(0, at.begin()) + by + query.substring(at.end());
	}

}
