package org.chorus.search;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.chorus.account.Basis;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.Labelled;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.search.language.FieldName;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What lawyers read for the values of details.
 */
@Component
class Labels {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

	private final MessageSource messages;

	/**
	 * The names of values by their labels: a page shows some hundred, and looking one up
	 * in a message file takes long.
	 */
	private final Map<FieldName, Map<String, String>> names;

	private final Map<String, String> leftOut = new ConcurrentHashMap<>();

	private final Map<YearMonth, String> months = new ConcurrentHashMap<>();

	Labels(MessageSource messages) {
		this.messages = messages;
		this.names = Map.of(FieldName.HARM, names("harm", HarmCategory.values()), FieldName.REGION,
				names("region", Region.values()), FieldName.ROLE, names("role", StaffRole.values()), FieldName.BASIS,
				names("basis", Basis.values()));
	}

	String of(FieldName field, String value) {
		return switch (field) {
			case HARM, REGION, ROLE, BASIS -> this.names.getOrDefault(field, Map.of()).getOrDefault(value, value);
			case EMPLOYER -> value;
			case MONTH -> month(YearMonth.parse(value));
			case CODING, TAG, MATTER, REF -> value;
		};
	}

	String field(FieldName field) {
		return this.messages.getMessage("search.facet." + field.label(), null, Locale.UK);
	}

	/**
	 * A filter in words: "harm: Too much work", "not region: Wales".
	 */
	String of(Filter filter) {
		String words = field(filter.field()) + ": " + of(filter.field(), filter.value());
		return filter.excluded() ? this.messages.getMessage("search.filter.not", new Object[] { words }, Locale.UK)
				: words;
	}

	/**
	 * The line under an account's name.
	 */
	List<String> of(Details details) {
		return List.of(month(details.month().month()), of(FieldName.REGION, details.region().label()),
				details.employer().label(), of(FieldName.ROLE, details.role().label()),
				of(FieldName.BASIS, details.basis().label()));
	}

	String harms(Details details) {
		return details.harms()
			.stream()
			.map((harm) -> of(FieldName.HARM, harm.label()))
			.collect(Collectors.joining(", "));
	}

	/**
	 * What the button says that leaves a value out.
	 */
	String exclude(boolean excluded) {
		return this.messages.getMessage(excluded ? "search.excluded" : "search.exclude", null, Locale.UK);
	}

	/**
	 * What the box says that picks an account.
	 */
	String pick(String ref) {
		return this.messages.getMessage("search.pick", new Object[] { ref }, Locale.UK);
	}

	String hits(int number) {
		return this.messages.getMessage("search.hits", new Object[] { number }, Locale.UK);
	}

	/**
	 * How many values a facet has.
	 */
	String values(int number) {
		return this.messages.getMessage("search.values", new Object[] { number }, Locale.UK);
	}

	/**
	 * What the chart says to those who hear it.
	 */
	String chart() {
		return this.messages.getMessage("search.chart", null, Locale.UK);
	}

	/**
	 * What the button that leaves a value out says to those who hear it. Values of
	 * details are few, and their sentences are kept; names that lawyers gave are not.
	 */
	String leaveOut(FieldName field, String name) {
		return Sets.FIELDS.contains(field) ? leaveOut(name) : this.leftOut.computeIfAbsent(name, this::leaveOut);
	}

	private String leaveOut(String name) {
		return this.messages.getMessage("search.exclude.of", new Object[] { name }, Locale.UK);
	}

	private String month(YearMonth month) {
		return this.months.computeIfAbsent(month, (each) -> each.format(MONTH));
	}

	private <E extends Enum<E> & Labelled> Map<String, String> names(String prefix, E[] values) {
		return Arrays.stream(values)
			.collect(Collectors.toMap(Labelled::label,
					(value) -> this.messages.getMessage(prefix + "." + value.name(), null, Locale.UK)));
	}

}
