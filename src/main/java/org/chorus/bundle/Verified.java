package org.chorus.bundle;

import java.util.List;

/**
 * All that can be said of a file.
 *
 * @param checked whether it is a copy of ours, and how that stands
 * @param sealer the name in the certificate of its seal; empty where it has none
 * @param lines what was asked of the file itself
 */
public record Verified(Checked checked, String sealer, List<Line> lines) {

	public Verified {
		lines = List.copyOf(lines);
	}

	/**
	 * One requirement of a court, an archive or a reader.
	 *
	 * @param where the first place where it is not met; empty where it is
	 */
	public record Line(String id, String says, boolean holds, String where) {
	}

	/**
	 * Whether it is ours and current, and every row holds.
	 */
	public boolean isGood() {
		return this.checked.status() == Status.CURRENT && this.lines.stream().allMatch(Line::holds);
	}

}
