package org.chorus.deid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chorus.account.IdentifierKind;

/**
 * Settles which candidate speaks for which characters. The more confident wins, then the
 * longer; what a loser covered beyond the winner stays covered by the loser, so that
 * nothing proposed is ever laid open.
 */
final class Arbiter {

	private static final Comparator<Candidate> STRONGEST_FIRST = Comparator.comparingDouble(Candidate::confidence)
		.reversed()
		.thenComparing(Comparator.comparingInt((Candidate found) -> found.end() - found.begin()).reversed())
		.thenComparingInt(Candidate::begin);

	private final String text;

	private final TreeMap<Integer, Candidate> settled = new TreeMap<>();

	private Arbiter(String text) {
		this.text = text;
	}

	/**
	 * The candidates that stand, in order, without overlap.
	 */
	static List<Candidate> settle(String text, List<Candidate> candidates) {
		Arbiter arbiter = new Arbiter(text);
		candidates.stream().sorted(STRONGEST_FIRST).forEach(arbiter::place);
		return arbiter.joined();
	}

	private void place(Candidate candidate) {
		int at = candidate.begin();
		Map.Entry<Integer, Candidate> before = this.settled.floorEntry(at);
		if (before != null) {
			at = Math.max(at, before.getValue().end());
		}
		while (at < candidate.end()) {
			Map.Entry<Integer, Candidate> next = this.settled.ceilingEntry(at);
			int end = (next == null) ? candidate.end() : Math.min(candidate.end(), next.getKey());
			putTrimmed(candidate, at, end);
			at = (next == null) ? candidate.end() : next.getValue().end();
		}
	}

	private void putTrimmed(Candidate candidate, int from, int to) {
		int begin = from;
		int end = to;
		while (begin < end && !Character.isLetterOrDigit(this.text.charAt(begin)) && begin != candidate.begin()) {
			begin++;
		}
		while (end > begin && !Character.isLetterOrDigit(this.text.charAt(end - 1)) && end != candidate.end()) {
			end--;
		}
		if (begin < end) {
			this.settled.put(begin, candidate.within(begin, end));
		}
	}

	/**
	 * Joins neighbours of one kind between which only spaces or a hyphen stand.
	 */
	private List<Candidate> joined() {
		List<Candidate> joined = new ArrayList<>();
		for (Candidate next : this.settled.values()) {
			Candidate last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && last.kind() == next.kind()
					&& (isGap(last.end(), next.begin()) || isInverted(last, next))) {
				Candidate stronger = (last.confidence() >= next.confidence()) ? last : next;
				joined.set(joined.size() - 1, stronger.within(last.begin(), next.end()));
			}
			else {
				joined.add(next);
			}
		}
		return joined;
	}

	/**
	 * A surname in capitals, a comma and the other names.
	 */
	private boolean isInverted(Candidate last, Candidate next) {
		if (last.kind() != IdentifierKind.PERSON || !this.text.startsWith(", ", last.end())
				|| next.begin() != last.end() + 2) {
			return false;
		}
		String surname = this.text.substring(last.begin(), last.end());
		String other = this.text.substring(next.begin(), next.end());
		return surname.length() > 1 && surname.equals(surname.toUpperCase(Locale.ROOT))
				&& !other.equals(other.toUpperCase(Locale.ROOT));
	}

	private boolean isGap(int from, int to) {
		for (int i = from; i < to; i++) {
			char c = this.text.charAt(i);
			if (c != ' ' && c != '-') {
				return false;
			}
		}
		return true;
	}

}
