package org.chorus.bundle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chorus.account.Basis;
import org.chorus.account.Details;
import org.chorus.account.DisclosedDetails;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IdentifierKind;
import org.chorus.account.IncidentMonth;
import org.chorus.account.Mark;
import org.chorus.account.RedactedText;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;

/**
 * Fictional accounts for bundles, the same for the same seed.
 */
final class Samples {

	private static final Pattern SURROGATE = Pattern.compile("\\[[^\\]]+]");

	private static final List<String> SENTENCES = List.of(
			"[Person A] came to us in the split as a medium risk case, which on paper he was.",
			"I rewrote the assessment that afternoon and took it to high risk.",
			"It came back nine days later because one section of the form had not been completed.",
			"My caseload was 71 when [Person B] went sick, and her 38 were shared between four of us.",
			"The record said ‘not found’ – we could see that there was a file, but not open it.",
			"At [place] they told me that the case was “in transfer” and that nobody was to visit.",
			"I had met him once, for eleven minutes, in a room with no alarm.",
			"The court wanted it the same day, so I stood up and told them what I remembered.",
			"A trainee in her second week was given [Person A] because everyone else was full.",
			"I have been doing this job a long time and I know what I would have done with five weeks.",
			"Dywedodd [Person C] wrthyf nad oedd neb ar gael; roedd y tŷ yn wag.",
			"He rang the office in [month] and nobody could say who his officer was.");

	private Samples() {
	}

	static RedactedText text(String text) {
		List<Mark> marks = new ArrayList<>();
		Matcher matcher = SURROGATE.matcher(text);
		while (matcher.find()) {
			int begin = text.codePointCount(0, matcher.start());
			marks.add(new Mark(begin, begin + matcher.group().codePointCount(0, matcher.group().length()),
					matcher.group().startsWith("[Person") ? IdentifierKind.PERSON : IdentifierKind.LOCATION, "sample"));
		}
		return new RedactedText(text, marks);
	}

	static DisclosedDetails details(Random random) {
		Set<HarmCategory> harms = EnumSet.of(pick(HarmCategory.values(), random));
		while (random.nextInt(3) == 0) {
			harms.add(pick(HarmCategory.values(), random));
		}
		return DisclosedDetails
			.of(new Details(harms, new IncidentMonth(YearMonth.of(2014, 6 + random.nextInt(7))), Region.WALES,
					pick(Employer.values(), random), StaffRole.PROBATION_OFFICER, pick(Basis.values(), random)));
	}

	private static <E> E pick(E[] values, Random random) {
		return values[random.nextInt(values.length)];
	}

	static Exhibit exhibit(Random random) {
		StringBuilder text = new StringBuilder();
		int paragraphs = 2 + random.nextInt(4);
		for (int i = 0; i < paragraphs; i++) {
			text.append((i > 0) ? "\n\n" : "");
			int sentences = 2 + random.nextInt(5);
			for (int k = 0; k < sentences; k++) {
				text.append((k > 0) ? " " : "").append(SENTENCES.get(random.nextInt(SENTENCES.size())));
			}
		}
		return new Exhibit(details(random), text(text.toString()), pick(Assurance.values(), random), "1.0", 0);
	}

	static List<Exhibit> exhibits(int count, long seed) {
		Random random = new Random(seed);
		List<Exhibit> exhibits = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			exhibits.add(exhibit(random));
		}
		return exhibits;
	}

	static BundleContent bundle(List<Exhibit> exhibits) {
		return bundle(exhibits, Preset.NONE, "");
	}

	static BundleContent bundle(List<Exhibit> exhibits, Preset preset, String sealer) {
		Front front = new Front("Letter before claim: the division of the probation service", "Union v Justice",
				"Before claim for judicial review\nThe union v the Secretary of State", "Government solicitors",
				LocalDate.of(2026, 11, 20), LocalDateTime.of(2026, 12, 4, 16, 0));
		return new BundleContent(front, Language.ENGLISH, 'B', preset, 42, LocalDate.of(2026, 11, 20), "ab".repeat(32),
				true, sealer, List.of(), false, exhibits, null);
	}

	/**
	 * The same with its own words in Welsh.
	 */
	static BundleContent welsh(BundleContent content) {
		return new BundleContent(content.front(), Language.WELSH, content.letter(), content.preset(), content.copy(),
				content.day(), content.auditHead(), content.demonstration(), content.sealer(), content.openings(),
				content.asGiven(), content.exhibits(), content.earlier());
	}

	static BundleContent of(String text) {
		return bundle(List.of(new Exhibit(details(new Random(1)), text(text), Assurance.WRITER, "1.0", 0)));
	}

}
