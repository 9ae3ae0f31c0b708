package org.chorus.search;

import org.chorus.search.language.FieldName;
import org.chorus.search.language.Wording;

/**
 * A detail that accounts must have, or must not have. Several values wanted of one field
 * mean any of them.
 */
public record Filter(FieldName field, String value, boolean excluded) {

	public static Filter on(FieldName field, String value) {
		return new Filter(field, value, false);
	}

	public static Filter not(FieldName field, String value) {
		return new Filter(field, value, true);
	}

	/**
	 * The filter as people read it.
	 */
	public String inWords() {
		String words = Wording.of("search.field." + this.field.label()) + ": " + this.value;
		return this.excluded ? Wording.of("search.read.not", words) : words;
	}

}
