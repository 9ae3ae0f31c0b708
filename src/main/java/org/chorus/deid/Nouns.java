package org.chorus.deid;

import java.util.List;

/**
 * What sort of body or place a name tells of, as far as its own words say.
 */
final class Nouns {

	private record Noun(String noun, List<String> words) {

		boolean fits(List<String> name) {
			return name.stream().anyMatch(this.words::contains);
		}

	}

	private static final List<Noun> BODIES = List.of(
			new Noun("court", List.of("court", "magistrates", "mags", "assizes")),
			new Noun("prison", List.of("prison", "hmp", "yoi", "jail", "gaol")),
			new Noun("police", List.of("police", "constabulary")),
			new Noun("hospital", List.of("hospital", "infirmary", "general")),
			new Noun("school", List.of("school", "academy", "primary", "college", "university", "uni", "nursery")),
			new Noun("church",
					List.of("church", "chapel", "mosque", "temple", "gurdwara", "synagogue", "baptist", "methodist",
							"cathedral")),
			new Noun("newspaper",
					List.of("echo", "gazette", "mercury", "herald", "argus", "courier", "post", "chronicle",
							"telegraph", "observer")),
			new Noun("club", List.of("club", "fc", "rfc", "united", "rovers", "athletic")));

	private static final List<Noun> PLACES = List.of(
			new Noun("street",
					List.of("street", "road", "lane", "avenue", "close", "drive", "terrace", "crescent", "st", "rd",
							"heol", "stryd", "gardens", "row")),
			new Noun("pub", List.of("arms", "inn", "tavern", "pub", "hotel")),
			new Noun("estate", List.of("estate", "site", "flats", "towers")),
			new Noun("hostel", List.of("hostel", "premises", "lodge")));

	private Nouns() {
	}

	static String ofBody(String name, String before) {
		return "hmp".equals(before) ? "prison" : of(name, BODIES, "organisation");
	}

	static String ofPlace(String name) {
		return of(name, PLACES, "place");
	}

	private static String of(String name, List<Noun> nouns, String otherwise) {
		List<String> words = Tokenizer.tokens(new View(name)).stream().map(Token::lower).toList();
		return nouns.stream().filter((Noun noun) -> noun.fits(words)).map(Noun::noun).findFirst().orElse(otherwise);
	}

}
