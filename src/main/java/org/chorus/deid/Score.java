package org.chorus.deid;

import java.util.List;
import java.util.Map;

/**
 * How well annotated accounts were de-identified; shares are between 0 and 1.
 *
 * @param direct mentions that name a person alone
 * @param quasi mentions that name a person with other facts
 * @param types mentions for each type, by its name
 * @param directEntities things named, all of whose mentions are protected
 * @param quasiEntities the same for quasi-identifying things
 * @param tightAccounts accounts without a leaked direct mention, of those that hold any
 * @param precision masked words that touch something marked, of all masked words
 * @param harmlessMasked harmless words masked, of all harmless words
 * @param harmlessMaskedInClean the same in accounts that hold nothing to mask
 * @param charactersPerSecond code points for each second of processor time
 */
public record Score(Share direct, Share quasi, Map<String, Share> types, Share directEntities, Share quasiEntities,
		Share tightAccounts, Share precision, Share harmlessMasked, Share harmlessMaskedInClean,
		long charactersPerSecond, List<Miss> misses) {

	/**
	 * So many of so many.
	 */
	public record Share(int part, int whole) {

		public double value() {
			return (this.whole == 0) ? 1 : (double) this.part / this.whole;
		}

		Share plus(boolean hit) {
			return new Share(this.part + (hit ? 1 : 0), this.whole + 1);
		}

	}

	/**
	 * A mention left open, or words masked without need, with what stands around it. For
	 * annotated accounts only.
	 */
	public record Miss(String account, String type, boolean leak, String context) {

		@Override
		public String toString() {
			return "Miss[" + this.account + ", " + this.type + "]";
		}

	}

	public Score {
		types = Map.copyOf(types);
		misses = List.copyOf(misses);
	}

	@Override
	public String toString() {
		return "Score[direct=" + this.direct.value() + ", quasi=" + this.quasi.value() + "]";
	}

}
