package org.chorus.deid;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.chorus.deid.Annotated.Gold;
import org.chorus.deid.Score.Miss;
import org.chorus.deid.Score.Share;
import org.chorus.testimony.Narrative;

/**
 * De-identifies annotated accounts and counts what was protected. A mention is protected
 * only when every letter and digit of it is covered.
 */
public final class Scorer {

	private static final int AROUND = 40;

	private static final Share NOTHING = new Share(0, 0);

	private final Map<String, Share> shares = new TreeMap<>();

	private final List<Miss> misses = new ArrayList<>();

	private long characters;

	private long nanos;

	private Scorer() {
	}

	public static Score score(Deidentifier deidentifier, List<Annotated> accounts) {
		return score((Annotated account) -> deidentifier.unlimited(new Narrative(account.text()), Choices.NONE).spans(),
				accounts);
	}

	static Score score(Function<Annotated, List<Span>> engine, List<Annotated> accounts) {
		Scorer scorer = new Scorer();
		for (Annotated account : accounts) {
			scorer.add(account, engine);
		}
		return scorer.result();
	}

	private void add(Annotated account, Function<Annotated, List<Span>> engine) {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		List<Span> spans = engine.apply(account);
		this.nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
		int[] points = account.text().codePoints().toArray();
		this.characters += points.length;
		BitSet masked = new BitSet();
		spans.forEach((Span span) -> masked.set(span.begin(), span.end()));
		countMentions(account, points, masked);
		countWords(account, points, masked);
	}

	private void countMentions(Annotated account, int[] points, BitSet masked) {
		boolean tight = true;
		boolean holdsDirect = false;
		Map<String, Boolean> entities = new HashMap<>();
		for (Gold gold : account.gold()) {
			boolean safe = isCovered(gold, points, masked);
			String side = gold.direct() ? "direct" : "quasi";
			count(side, safe);
			count("type " + gold.kind(), safe);
			String entity = side + ' ' + gold.kind() + ' '
					+ Fold.word(new String(points, gold.begin(), gold.end() - gold.begin()));
			entities.merge(entity, safe, Boolean::logicalAnd);
			holdsDirect |= gold.direct();
			tight &= safe || !gold.direct();
			if (!safe) {
				this.misses.add(miss(account, gold.kind().name(), true, points, gold.begin(), gold.end()));
			}
		}
		if (holdsDirect) {
			count("tight", tight);
		}
		entities.forEach(
				(String entity, Boolean safe) -> count("entity " + entity.substring(0, entity.indexOf(' ')), safe));
	}

	private static boolean isCovered(Gold gold, int[] points, BitSet masked) {
		for (int i = gold.begin(); i < gold.end(); i++) {
			if (Character.isLetterOrDigit(points[i]) && !masked.get(i)) {
				return false;
			}
		}
		return true;
	}

	private void countWords(Annotated account, int[] points, BitSet masked) {
		BitSet marked = new BitSet();
		account.gold().forEach((Gold gold) -> marked.set(gold.begin(), gold.end()));
		for (int i = 0; i < points.length; i++) {
			int begin = i;
			while (i < points.length && (Character.isLetterOrDigit(points[i]) || points[i] == '_')) {
				i++;
			}
			if (i > begin) {
				countWord(account, points, begin, i, touches(masked, begin, i), touches(marked, begin, i));
			}
		}
	}

	private void countWord(Annotated account, int[] points, int begin, int end, boolean masked, boolean marked) {
		if (masked) {
			count("precision", marked);
		}
		if (!marked) {
			count("harmless", masked);
			if (account.gold().isEmpty()) {
				count("clean", masked);
			}
			if (masked) {
				this.misses.add(miss(account, "HARMLESS", false, points, begin, end));
			}
		}
	}

	private static boolean touches(BitSet set, int begin, int end) {
		int next = set.nextSetBit(begin);
		return next >= 0 && next < end;
	}

	private void count(String name, boolean hit) {
		this.shares.merge(name, NOTHING.plus(hit),
				(Share old, Share one) -> new Share(old.part() + one.part(), old.whole() + one.whole()));
	}

	private static Miss miss(Annotated account, String type, boolean leak, int[] points, int begin, int end) {
		int from = Math.max(0, begin - AROUND);
		int to = Math.min(points.length, end + AROUND);
		return new Miss(account.id(), type, leak, new String(points, from, begin - from) + ">>>"
				+ new String(points, begin, end - begin) + "<<<" + new String(points, end, to - end));
	}

	private Score result() {
		Map<String, Share> types = new TreeMap<>();
		this.shares.forEach((String name, Share share) -> {
			if (name.startsWith("type ")) {
				types.put(name.substring("type ".length()), share);
			}
		});
		long speed = (this.nanos == 0) ? 0 : this.characters * 1_000_000_000L / this.nanos;
		return new Score(share("direct"), share("quasi"), types, share("entity direct"), share("entity quasi"),
				share("tight"), share("precision"), share("harmless"), share("clean"), speed, this.misses);
	}

	private Share share(String name) {
		return this.shares.getOrDefault(name, NOTHING);
	}

}
