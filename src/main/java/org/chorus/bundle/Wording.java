package org.chorus.bundle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.chorus.account.DisclosedDetails;
import org.chorus.account.HarmCategory;

/**
 * The words of a bundle, from the message file of its language, the same on every
 * machine: dates too, since each JDK has names of its own for months and days.
 */
final class Wording {

	private final Language language;

	private final ResourceBundle words;

	private final Map<String, Template> templates = new ConcurrentHashMap<>();

	private Wording(String file, Language language) {
		this.language = language;
		this.words = ResourceBundle.getBundle("org.chorus.bundle." + file, language.locale(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/**
	 * The words printed in a bundle.
	 */
	static Wording in(Language language) {
		return new Wording("words", language);
	}

	/**
	 * What is said of a file that was checked.
	 */
	static Wording ofAnswers() {
		return new Wording("answers", Language.ENGLISH);
	}

	Language language() {
		return this.language;
	}

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
		for (HarmCategory each : new TreeSet<>(details.harms())) {
			String name = harm(each);
			names.append(
					names.isEmpty() ? name : ", " + name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1));
		}
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

	String time(LocalDateTime time) {
		String hour = String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
		return say("time", say("weekday." + time.getDayOfWeek().getValue()), day(time.toLocalDate()), hour);
	}

	String day(LocalDate day) {
		return say("day", Integer.toString(day.getDayOfMonth()), say("month." + day.getMonthValue()),
				Integer.toString(day.getYear()));
	}

	static String copy(int copy) {
		return String.format(Locale.ROOT, "%04d", copy);
	}

}
