package org.chorus.search;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

	Labels(MessageSource messages) {
		this.messages = messages;
	}

	String of(FieldName field, String value) {
		return switch (field) {
			case HARM -> named("harm", HarmCategory.values(), value);
			case REGION -> named("region", Region.values(), value);
			case EMPLOYER -> value;
			case ROLE -> named("role", StaffRole.values(), value);
			case BASIS -> named("basis", Basis.values(), value);
			case MONTH -> YearMonth.parse(value).format(MONTH);
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
		return List.of(details.month().month().format(MONTH), of(FieldName.REGION, details.region().label()),
				details.employer().label(), of(FieldName.ROLE, details.role().label()),
				of(FieldName.BASIS, details.basis().label()));
	}

	String harms(Details details) {
		return details.harms()
			.stream()
			.map((harm) -> of(FieldName.HARM, harm.label()))
			.collect(Collectors.joining(", "));
	}

	private <E extends Enum<E> & Labelled> String named(String prefix, E[] values, String label) {
		return Arrays.stream(values)
			.filter((value) -> value.label().equals(label))
			.findFirst()
			.map((value) -> this.messages.getMessage(prefix + "." + value.name(), null, label, Locale.UK))
			.orElse(label);
	}

}
