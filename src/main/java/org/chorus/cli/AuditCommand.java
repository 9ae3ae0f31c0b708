package org.chorus.cli;

import org.chorus.audit.Chain;
import org.chorus.audit.Trail;
import org.chorus.audit.Verdict;
import org.chorus.audit.Verdict.Broken;
import org.chorus.audit.Verdict.Intact;
import picocli.CommandLine.Command;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Checks both trails from their first entry.
 */
@Component
@Command(name = "audit", description = "Works on the audit trails.", mixinStandardHelpOptions = true)
class AuditCommand {

	private final ObjectProvider<Trail> trail;

	AuditCommand(ObjectProvider<Trail> trail) {
		this.trail = trail;
	}

	@Command(name = "verify", description = "Recomputes every hash of both trails.", mixinStandardHelpOptions = true)
	int verify() {
		boolean intact = true;
		for (Chain chain : Chain.values()) {
			Verdict verdict = this.trail.getObject().verify(chain);
			System.out.println(sentence(verdict));
			intact &= verdict instanceof Intact;
		}
		return intact ? Exit.DONE : Exit.NO;
	}

	private static String sentence(Verdict verdict) {
		return switch (verdict) {
			case Intact ok ->
				"The trail of " + who(ok.chain()) + " is intact: " + ok.entries() + " entries, head " + ok.head();
			case Broken bad ->
				"The trail of " + who(bad.chain()) + " is broken at entry " + bad.seq() + ": " + switch (bad.fault()) {
					case GAP -> "an entry is missing or out of place";
					case CHANGED -> "the entry was changed";
					case UNLINKED -> "the entry does not continue the one before";
					case TRUNCATED -> "entries are missing at the end";
				};
		};
	}

	private static String who(Chain chain) {
		return switch (chain) {
			case STAFF -> "staff";
			case MEMBER -> "members";
		};
	}

}
