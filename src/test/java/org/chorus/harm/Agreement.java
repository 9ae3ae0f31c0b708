package org.chorus.harm;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.chorus.account.HarmCategory;

/**
 * How well suggestions agree with the harms that people gave: F1 over all decisions
 * (micro) and averaged over the harms (macro).
 */
record Agreement(double micro, double macro) {

	static Agreement of(List<LabelledText> texts, Function<LabelledText, Set<HarmCategory>> suggester) {
		int[] right = new int[HarmCategory.values().length];
		int[] suggested = new int[right.length];
		int[] given = new int[right.length];
		for (LabelledText text : texts) {
			Set<HarmCategory> harms = suggester.apply(text);
			for (HarmCategory harm : HarmCategory.values()) {
				suggested[harm.ordinal()] += harms.contains(harm) ? 1 : 0;
				given[harm.ordinal()] += text.harms().contains(harm) ? 1 : 0;
				right[harm.ordinal()] += (harms.contains(harm) && text.harms().contains(harm)) ? 1 : 0;
			}
		}
		double macro = 0;
		int[] all = new int[3];
		for (int i = 0; i < right.length; i++) {
			macro += f1(right[i], suggested[i], given[i]) / right.length;
			all[0] += right[i];
			all[1] += suggested[i];
			all[2] += given[i];
		}
		return new Agreement(f1(all[0], all[1], all[2]), macro);
	}

	private static double f1(int right, int suggested, int given) {
		return (suggested + given == 0) ? 0 : 2.0 * right / (suggested + given);
	}

}
