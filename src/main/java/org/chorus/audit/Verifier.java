package org.chorus.audit;

import org.chorus.audit.Verdict.Broken;
import org.chorus.audit.Verdict.Fault;
import org.chorus.audit.Verdict.Intact;
import org.jspecify.annotations.Nullable;

/**
 * Follows one chain from its start and remembers where it first breaks.
 */
final class Verifier {

	private final Chain chain;

	private long seq;

	private String hash = Entry.START;

	private @Nullable Broken broken;

	Verifier(Chain chain) {
		this.chain = chain;
	}

	void next(Entry entry) {
		if (this.broken != null) {
			return;
		}
		this.seq++;
		if (entry.seq() != this.seq) {
			this.broken = new Broken(this.chain, this.seq, Fault.GAP);
		}
		else if (!entry.previous().equals(this.hash)) {
			this.broken = new Broken(this.chain, this.seq, Fault.UNLINKED);
		}
		else if (!entry.isIntact()) {
			this.broken = new Broken(this.chain, this.seq, Fault.CHANGED);
		}
		this.hash = entry.hash();
	}

	Verdict end(long recordedSeq, String recordedHash) {
		if (this.broken != null) {
			return this.broken;
		}
		if (recordedSeq != this.seq || !recordedHash.equals(this.hash)) {
			return new Broken(this.chain, this.seq + 1, Fault.TRUNCATED);
		}
		return new Intact(this.chain, this.seq, this.hash);
	}

}
