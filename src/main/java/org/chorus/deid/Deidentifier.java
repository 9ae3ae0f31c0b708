package org.chorus.deid;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chorus.account.IdentifierKind;
import org.chorus.account.Mark;
import org.chorus.account.RedactedText;
import org.chorus.testimony.Narrative;

/**
 * Takes out of a narrative what identifies people and says why. Immutable and safe for
 * use by many threads; making one reads the lists, which takes a moment.
 */
public final class Deidentifier {

	private static final String METHOD = "1.3";

	private static final Set<IdentifierKind> MAY_STAY = Set.of(IdentifierKind.OTHER_QUASI, IdentifierKind.UNSURE);

	private static final TimeLimit LIMIT = new TimeLimit(Duration.ofSeconds(10));

	private final Engine engine;

	private final TimeLimit limit;

	public Deidentifier() {
		this(new Lexicon());
	}

	private Deidentifier(Lexicon lexicon) {
		this(new Engine(lexicon, Detectors.rules(), Model.shipped(lexicon)));
	}

	Deidentifier(Engine engine) {
		this(engine, LIMIT);
	}

	Deidentifier(Engine engine, TimeLimit limit) {
		this.engine = engine;
		this.limit = limit;
	}

	/**
	 * The version of the method, recorded with each account and printed in bundles.
	 */
	public String method() {
		return METHOD;
	}

	/**
	 * Words that are not a member's, such as a question to one, made safe in the same
	 * way.
	 */
	public Deidentification deidentify(String words) {
		return deidentify(new Narrative(words));
	}

	public Deidentification deidentify(Narrative narrative) {
		return deidentify(narrative, Choices.NONE);
	}

	public Deidentification deidentify(Narrative narrative, Choices choices) {
		try {
			return this.limit.within(() -> unlimited(narrative, choices));
		}
		catch (IllegalStateException ex) {
			return withheld(narrative.text());
		}
	}

	/**
	 * The same on this thread, for as long as it takes.
	 */
	Deidentification unlimited(Narrative narrative, Choices choices) {
		Reading reading = this.engine.read(narrative.text());
		return written(narrative.text(), spans(reading, choices), true);
	}

	/**
	 * The text with a phrase taken out wherever it stands outside marks, as whole words,
	 * in any case; an equal text where it does not stand.
	 */
	public RedactedText takeOut(RedactedText approved, String phrase) {
		Reading reading = this.engine.read(approved.text());
		return with(approved, spans(reading, Occurrences.of(phrase, reading), Set.of()));
	}

	private static RedactedText with(RedactedText approved, List<Span> more) {
		Writing writing = new Writing(approved.text());
		int next = 0;
		for (Mark mark : approved.marks()) {
			for (; next < more.size() && more.get(next).begin() < mark.end(); next++) {
				if (more.get(next).end() <= mark.begin()) {
					writing.replace(more.get(next));
				}
			}
			writing.keep(mark);
		}
		more.subList(next, more.size()).forEach(writing::replace);
		return writing.finish();
	}

	/**
	 * The text with a phrase said more broadly wherever it stands outside marks; an equal
	 * text where it does not stand.
	 */
	public RedactedText broaden(RedactedText approved, String phrase) {
		Reading reading = this.engine.read(approved.text());
		return with(approved, spans(reading, Occurrences.ofFact(phrase, reading), Set.of()));
	}

	/**
	 * What stands outside the marks of an approved text and yet may single a person out
	 * or is on no list: rare facts and unsure words that its writer left in, each with
	 * the broader words that could stand for it.
	 * @throws IllegalStateException when it takes too long
	 */
	public List<Span> leftIn(RedactedText approved) {
		return this.limit.within(() -> stillIn(approved));
	}

	private List<Span> stillIn(RedactedText approved) {
		Reading reading = this.engine.read(approved.text());
		List<Candidate> open = new ArrayList<>(settled(reading, this.engine.find(reading)));
		open.removeIf((Candidate found) -> !MAY_STAY.contains(found.kind()) || isMarked(found, reading, approved));
		return spans(reading, open, Set.of());
	}

	private static boolean isMarked(Candidate found, Reading reading, RedactedText safe) {
		return safe.marks()
			.stream()
			.anyMatch((Mark mark) -> reading.view().beginPoint(found.begin()) < mark.end()
					&& reading.view().endPoint(found.end()) > mark.begin());
	}

	private List<Span> spans(Reading reading, Choices choices) {
		List<Candidate> found = new ArrayList<>(this.engine.find(reading));
		choices.takenOut().forEach((String phrase) -> found.addAll(Occurrences.of(phrase, reading)));
		List<Candidate> settled = settled(reading, found);
		HardStops stops = new HardStops(reading, settled, new People(reading, settled));
		List<Candidate> kept = settled.stream()
			.filter((Candidate candidate) -> !isLeftIn(candidate, reading, stops, choices.leftIn()))
			.toList();
		return spans(reading, kept, choices.surrogatesInUse());
	}

	private static List<Candidate> settled(Reading reading, List<Candidate> found) {
		return Ministers.without(Arbiter.settle(reading.text(), found), reading);
	}

	/**
	 * What a second pass over a safe text finds outside its marks: by the rules, and
	 * words that no list knows. The model is not asked again, as it has judged each word
	 * in its first surroundings.
	 */
	List<Candidate> secondPass(RedactedText safe) {
		Reading reading = this.engine.read(safe.text());
		List<Candidate> found = new ArrayList<>(settled(reading, this.engine.findPlainly(reading)));
		found.removeIf((Candidate candidate) -> isMarked(candidate, reading, safe));
		return found;
	}

	private static boolean isLeftIn(Candidate found, Reading reading, HardStops stops, Set<String> leftIn) {
		return leftIn.contains(Fold.word(reading.text().substring(found.begin(), found.end())))
				&& stops.of(found) == Latitude.MAY_LEAVE_IN;
	}

	private static List<Span> spans(Reading reading, List<Candidate> settled, Set<String> inUse) {
		People people = new People(reading, settled);
		Surrogates surrogates = new Surrogates(reading, settled, people, inUse);
		HardStops stops = new HardStops(reading, settled, people);
		List<Span> spans = new ArrayList<>();
		int last = 0;
		for (Candidate found : settled) {
			int begin = Math.max(last, reading.view().beginPoint(found.begin()));
			int end = reading.view().endPoint(found.end());
			if (begin < end && isGoneOnWith(spans, found, surrogates.of(found), reading)) {
				Span before = spans.removeLast();
				spans.add(before.until(end));
				last = end;
			}
			else if (begin < end) {
				spans.add(new Span(begin, end, found.kind(), found.rule(), surrogates.of(found),
						new Reason(found.rule(), found.cues()), stops.of(found)));
				last = end;
			}
		}
		return spans;
	}

	/**
	 * Whether the same person is named in two pieces, surname first.
	 */
	private static boolean isGoneOnWith(List<Span> spans, Candidate found, String surrogate, Reading reading) {
		if (spans.isEmpty() || found.kind() != IdentifierKind.PERSON
				|| !spans.getLast().surrogate().equals(surrogate)) {
			return false;
		}
		int comma = found.begin() - 2;
		return comma > 0 && reading.text().startsWith(", ", comma)
				&& reading.view().endPoint(comma) == spans.getLast().end();
	}

	private static Deidentification written(String original, List<Span> spans, boolean complete) {
		Writing writing = new Writing(original);
		spans.forEach(writing::replace);
		return new Deidentification(writing.finish(), spans, complete);
	}

	private static Deidentification withheld(String original) {
		int points = original.codePointCount(0, original.length());
		List<Span> everything = (points == 0) ? List.of() : List.of(new Span(0, points, IdentifierKind.UNSURE,
				"withheld", "[withheld]", Reason.of("withheld"), Latitude.ALWAYS_OUT));
		return written(original, everything, false);
	}

}
