package org.chorus.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.chorus.account.Basis;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.Labelled;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.search.language.FieldName;

/**
 * Counts the values of details in the same pass that finds the accounts: one column is
 * read for all of them.
 */
final class Counts implements Collector {

	private final int[] harms = new int[HarmCategory.values().length];

	private final int[] regions = new int[Region.values().length];

	private final int[] employers = new int[Employer.values().length];

	private final int[] roles = new int[StaffRole.values().length];

	private final int[] bases = new int[Basis.values().length];

	private int firstMonth;

	private int[] months = new int[0];

	/**
	 * For a search on one thread; where there is nothing to look through, none counts.
	 */
	static CollectorManager<Counts, Counts> inOnePass() {
		return new CollectorManager<>() {

			@Override
			public Counts newCollector() {
				return new Counts();
			}

			@Override
			public Counts reduce(Collection<Counts> counts) {
				return counts.stream().findFirst().orElseGet(Counts::new);
			}

		};
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	@Override
	public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
		NumericDocValues details = DocValues.getNumeric(context.reader(), Columns.DETAILS);
		return new LeafCollector() {

			@Override
			public void setScorer(Scorable scorer) {
				// counts ask for no scores
			}

			@Override
			public void collect(int document) throws IOException {
				if (details.advanceExact(document)) {
					add(details.longValue());
				}
			}

		};
	}

	private void add(long details) {
		for (int left = PackedDetails.harms(details); left != 0; left &= left - 1) {
			this.harms[Integer.numberOfTrailingZeros(left)]++;
		}
		this.regions[PackedDetails.region(details)]++;
		this.employers[PackedDetails.employer(details)]++;
		this.roles[PackedDetails.role(details)]++;
		this.bases[PackedDetails.basis(details)]++;
		month(PackedDetails.month(details));
	}

	private void month(int month) {
		if (month < this.firstMonth || month >= this.firstMonth + this.months.length) {
			makeRoom(month);
		}
		this.months[month - this.firstMonth]++;
	}

	private void makeRoom(int month) {
		int first = (this.months.length == 0) ? month : Math.min(month, this.firstMonth);
		int end = Math.max(month + 1, this.firstMonth + this.months.length);
		int[] wider = new int[end - first];
		System.arraycopy(this.months, 0, wider, Math.max(0, this.firstMonth - first), this.months.length);
		this.months = wider;
		this.firstMonth = first;
	}

	/**
	 * The values that were met, by label, with their numbers.
	 */
	Map<String, Long> of(FieldName field) {
		return switch (field) {
			case HARM -> counted(HarmCategory.values(), this.harms);
			case REGION -> counted(Region.values(), this.regions);
			case EMPLOYER -> counted(Employer.values(), this.employers);
			case ROLE -> counted(StaffRole.values(), this.roles);
			case BASIS -> counted(Basis.values(), this.bases);
			case MONTH -> counted(months(), this.months);
			case CODING, TAG, MATTER, REF -> Map.of();
		};
	}

	private List<String> months() {
		return IntStream.range(this.firstMonth, this.firstMonth + this.months.length)
			.mapToObj((month) -> PackedDetails.month(month).toString())
			.toList();
	}

	private static Map<String, Long> counted(Labelled[] values, int[] numbers) {
		return counted(Arrays.stream(values).map(Labelled::label).toList(), numbers);
	}

	private static Map<String, Long> counted(List<String> labels, int[] numbers) {
		Map<String, Long> counted = new LinkedHashMap<>();
		for (int i = 0; i < numbers.length; i++) {
			if (numbers[i] > 0) {
				counted.put(labels.get(i), (long) numbers[i]);
			}
		}
		return counted;
	}

}
