package org.chorus.deid;

import java.util.List;
import org.chorus.account.RedactedText;

/**
 * A narrative made safe, and everything that was taken out of it.
 *
 * @param safe its marks correspond one to one, in order, to the spans
 * @param spans in order, without overlap
 * @param complete false when a stage failed or ran out of time: then everything is masked
 * and the account must not be filed
 */
public record Deidentification(RedactedText safe, List<Span> spans, boolean complete) {

	public Deidentification {
		spans = List.copyOf(spans);
		if (spans.size() != safe.marks().size()) {
			throw new IllegalArgumentException("Each span has one mark");
		}
	}

	@Override
	public String toString() {
		return "Deidentification[REDACTED, complete=" + this.complete + "]";
	}

}
