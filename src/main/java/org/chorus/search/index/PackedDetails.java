package org.chorus.search.index;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chorus.account.Basis;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IncidentMonth;
import org.chorus.account.Labelled;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;

/**
 * The details of an account in one number, so that they are read and counted quickly: a
 * bit for each harm, then the places of the other values in their lists, and the month.
 */
final class PackedDetails {

	private static final String BETWEEN_LISTS = ";";

	private static final String BETWEEN_VALUES = ",";

	/**
	 * The values there are, in the order that numbers stand for; an index of others is
	 * built anew.
	 */
	static final String VALUES = Stream
		.<Labelled[]>of(HarmCategory.values(), Region.values(), Employer.values(), StaffRole.values(), Basis.values())
		.map(PackedDetails::list)
		.collect(Collectors.joining(BETWEEN_LISTS));

	private static final int REGION = 16;

	private static final int EMPLOYER = 22;

	private static final int ROLE = 28;

	private static final int BASIS = 34;

	private static final int MONTH = 40;

	private static final int SIX_BITS = 63;

	private PackedDetails() {
	}

	private static String list(Labelled[] values) {
		return Arrays.stream(values).map(Labelled::label).collect(Collectors.joining(BETWEEN_VALUES));
	}

	/**
	 * Whether numbers that stood for other values mean the same now: values may have come
	 * at the end of a list since.
	 */
	static boolean reads(String values) {
		String[] then = values.split(BETWEEN_LISTS, -1);
		String[] now = VALUES.split(BETWEEN_LISTS, -1);
		return then.length == now.length && IntStream.range(0, now.length)
			.allMatch((i) -> (now[i] + BETWEEN_VALUES).startsWith(then[i] + BETWEEN_VALUES));
	}

	static long pack(Details details) {
		long harms = details.harms().stream().mapToLong((harm) -> 1L << harm.ordinal()).sum();
		return harms | (long) details.region().ordinal() << REGION | (long) details.employer().ordinal() << EMPLOYER
				| (long) details.role().ordinal() << ROLE | (long) details.basis().ordinal() << BASIS
				| (long) number(details.month()) << MONTH;
	}

	static Details unpack(long packed) {
		Set<HarmCategory> harms = EnumSet.noneOf(HarmCategory.class);
		for (HarmCategory harm : HarmCategory.values()) {
			if ((harms(packed) & 1 << harm.ordinal()) != 0) {
				harms.add(harm);
			}
		}
		return new Details(harms, new IncidentMonth(month(month(packed))), Region.values()[region(packed)],
				Employer.values()[employer(packed)], StaffRole.values()[role(packed)], Basis.values()[basis(packed)]);
	}

	static int harms(long packed) {
		return (int) packed & 0xFFFF;
	}

	static int region(long packed) {
		return (int) (packed >>> REGION) & SIX_BITS;
	}

	static int employer(long packed) {
		return (int) (packed >>> EMPLOYER) & SIX_BITS;
	}

	static int role(long packed) {
		return (int) (packed >>> ROLE) & SIX_BITS;
	}

	static int basis(long packed) {
		return (int) (packed >>> BASIS) & SIX_BITS;
	}

	static int month(long packed) {
		return (int) (packed >>> MONTH);
	}

	/**
	 * A month as a number, so that later months are greater.
	 */
	static int number(IncidentMonth month) {
		return 12 * month.month().getYear() + month.month().getMonthValue() - 1;
	}

	static YearMonth month(int number) {
		return YearMonth.of(number / 12, number % 12 + 1);
	}

}
