package org.chorus.deid;

import java.util.Locale;

/**
 * What sort of thing a rare fact is, and the broader words that stand in for it: after
 * "a" or "the", and after "an".
 */
enum FactSort {

	ANIMAL("creature", "animal"), CONDITION("health condition", "unusual condition"),
	FAMILY("family matter", "unusual family matter"), HOBBY("pastime", "unusual pastime"),
	MILITARY("military past", "armed forces past"), OBJECT("thing", "object"),
	OCCUPATION("person of a rare trade", "unusual tradesperson"), RELIGION("faith", "unusual faith"),
	VEHICLE("vehicle", "unusual vehicle"), ORIGIN("person from abroad", "overseas person");

	private final String noun;

	private final String afterAn;

	FactSort(String noun, String afterAn) {
		this.noun = noun;
		this.afterAn = afterAn;
	}

	String after(String article) {
		return "an".equals(article) ? this.afterAn : this.noun;
	}

	/**
	 * By its name in the lists.
	 */
	static FactSort of(String name) {
		return valueOf(name.strip().toUpperCase(Locale.ROOT));
	}

}
