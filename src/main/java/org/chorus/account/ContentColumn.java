package org.chorus.account;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes and reads the one column that holds what an account says. Enumerations stand in
 * it by their labels, so that a constant may be renamed.
 */
@Component
class ContentColumn {

	private final JsonMapper json = JsonMapper.builder().build();

	byte[] write(Content content) {
		Details details = content.details();
		List<StoredMark> marks = content.text()
			.marks()
			.stream()
			.map((mark) -> new StoredMark(mark.begin(), mark.end(), mark.kind().name(), mark.rule(),
					mark.hardStop() ? true : null))
			.toList();
		List<StoredApproval> approvals = content.approvals()
			.stream()
			.map((approval) -> new StoredApproval(approval.by().name(), approval.reviewer(), approval.digest(),
					approval.week().toString(), approval.method()))
			.toList();
		return this.json.writeValueAsBytes(
				new Stored(content.text().text(), marks, details.harms().stream().map(Labelled::label).toList(),
						details.month().toString(), details.region().label(), details.employer().label(),
						details.role().label(), details.basis().label(), approvals, content.question()));
	}

	Content read(byte[] column) {
		Stored stored = this.json.readValue(column, Stored.class);
		List<Mark> marks = stored.marks.stream()
			.map((mark) -> new Mark(mark.begin, mark.end, IdentifierKind.valueOf(mark.kind), mark.rule,
					Boolean.TRUE.equals(mark.hardStop)))
			.toList();
		Details details = new Details(
				stored.harms.stream().map((label) -> value(HarmCategory.class, label)).collect(Collectors.toSet()),
				IncidentMonth.parse(stored.month), value(Region.class, stored.region),
				value(Employer.class, stored.employer), value(StaffRole.class, stored.role),
				value(Basis.class, stored.basis));
		List<Approval> approvals = stored.approvals.stream()
			.map((approval) -> new Approval(Approval.By.valueOf(approval.by), approval.reviewer, approval.digest,
					Week.parse(approval.week), approval.method))
			.toList();
		return new Content(new RedactedText(stored.text, marks), details, approvals, stored.question);
	}

	private static <E extends Enum<E> & Labelled> E value(Class<E> type, String label) {
		return Arrays.stream(type.getEnumConstants())
			.filter((value) -> value.label().equals(label))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("A stored account holds a label that this version lacks"));
	}

	private record Stored(String text, List<StoredMark> marks, List<String> harms, String month, String region,
			String employer, String role, String basis, List<StoredApproval> approvals, @Nullable String question) {
	}

	/**
	 * @param hardStop absent in what was stored before marks said so
	 */
	private record StoredMark(int begin, int end, String kind, String rule, @Nullable Boolean hardStop) {
	}

	private record StoredApproval(String by, @Nullable String reviewer, String digest, String week, String method) {
	}

}
