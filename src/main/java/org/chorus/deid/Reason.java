package org.chorus.deid;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Why something was taken out, in words that a member understands.
 *
 * @param key which sentence, of the bundle {@code org.chorus.deid.reasons}
 * @param cues words of our own lists that stood by; never words found in one text only
 */
public record Reason(String key, List<String> cues) {

	private static final String BUNDLE = "org.chorus.deid.reasons";

	public Reason {
		cues = List.copyOf(cues);
	}

	public static Reason of(String key) {
		return new Reason(key, List.of());
	}

	public String text(Locale locale) {
		String cue = String.join(" ", this.cues);
		return MessageFormat.format(sentence(ResourceBundle.getBundle(BUNDLE, locale), cue.isEmpty()), cue);
	}

	private String sentence(ResourceBundle bundle, boolean bare) {
		try {
			return bundle.getString(bare ? this.key : this.key + ".cue");
		}
		catch (MissingResourceException ex) {
			return bundle.containsKey(this.key) ? bundle.getString(this.key) : bundle.getString("identifier");
		}
	}

}
