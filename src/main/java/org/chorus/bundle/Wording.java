package org.chorus.bundle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import org.chorus.account.DisclosedDetails;
import org.chorus.account.HarmCategory;

/**
 * The words of a bundle, from its message file, the same on every machine.
 */
final class Wording {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

	private final ResourceBundle words = ResourceBundle.getBundle("org.chorus.bundle.words", Locale.ROOT,
			ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

	private final Map<String, Template> templates = new ConcurrentHashMap<>();

	String say(String key, Object... values) {
		return this.templates.computeIfAbsent(key, (wanted) -> Template.of(this.words.getString(wanted))).fill(values);
	}

	/**
	 * The form of a sentence for one or for several, its number as {@code 0}.
	 */
	String counted(String key, int number) {
		return say(key + ((number == 1) ? ".one" : ".many"), number);
	}

	String harm(HarmCategory harm) {
		return say("harm." + harm.label());
	}

	String harms(DisclosedDetails details) {
		StringBuilder names = new StringBuilder();
		details.harms().stream().sorted().forEach((harm) -> {
			String name = harm(harm);
			names.append(
					names.isEmpty() ? name : ", " + name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1));
		});
		return names.toString();
	}

	String quarter(DisclosedDetails details) {
		return say("quarter." + details.quarter(), Integer.toString(details.year()));
	}

	String details(DisclosedDetails details) {
		return say("details", quarter(details), say("employer." + details.employer().label()),
				say("basis." + details.basis().name()));
	}

	/**
	 * The details in as few words as an index has room for.
	 */
	String brief(DisclosedDetails details) {
		return say("details", quarter(details), say("employer." + details.employer().label() + ".brief"),
				say("basis." + details.basis().name() + ".brief"));
	}

	static String time(LocalDateTime time) {
		return TIME.format(time);
	}

	static String day(LocalDate day) {
		return DAY.format(day);
	}

	static String copy(int copy) {
		return String.format(Locale.ROOT, "%04d", copy);
	}

}
