package org.chorus.bundle;

import java.util.ArrayList;
import java.util.List;

import org.chorus.matter.Matter;

/**
 * One of the things that are looked at before an export.
 *
 * @param name under which its words stand in the message file
 * @param told what the words count or name
 */
record Check(String name, boolean passes, Object told) {

	static List<Check> all(Matter matter, Preview preview, Used used, boolean due, String sealer) {
		List<Check> checks = new ArrayList<>();
		checks.add(new Check("accounts", preview.accounts() > 0, preview.accounts()));
		checks.add(new Check("released", preview.leftOut() == 0, preview.leftOut()));
		checks.add(new Check("withdrawn", matter.withdrawn().isEmpty(), matter.withdrawn().size()));
		checks.add(new Check("boxed", preview.boxed().isEmpty(), String.join("; ", preview.boxed())));
		checks.add(new Check("parties", !matter.about().parties().isEmpty(), matter.about().parties()));
		checks.add(new Check("recipient", !matter.about().recipient().isEmpty(), matter.about().recipient()));
		checks.add(new Check("dated", matter.about().dated() != null, ""));
		checks.add(new Check("due", due, ""));
		checks.add(new Check("limit", !used.isOver(matter.accounts()), used.accountsWith(matter.accounts())));
		checks.add(new Check("seal", !sealer.isEmpty(), sealer));
		return checks;
	}

	/**
	 * Its words: in the message file a check that passes has another sentence.
	 */
	public String says() {
		return "bundle.check." + this.name + (this.passes ? ".yes" : ".no");
	}

}
