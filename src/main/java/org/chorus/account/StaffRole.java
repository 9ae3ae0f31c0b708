package org.chorus.account;

import java.util.Locale;

/**
 * The writer's job, as near as it may be told; everything rarer is {@link #OTHER}.
 */
public enum StaffRole implements Labelled {

	PROBATION_OFFICER("probation officer"), PROBATION_SERVICE_OFFICER("probation service officer"),
	SENIOR_PROBATION_OFFICER("senior probation officer"), TRAINEE("trainee probation officer"),
	COURT_OFFICER("court officer"), CASE_ADMINISTRATOR("case administrator"), RECEPTIONIST("receptionist"),
	PROGRAMME_TUTOR("programme tutor"), UNPAID_WORK_SUPERVISOR("unpaid work supervisor"),
	VICTIM_LIAISON_OFFICER("victim liaison officer"), APPROVED_PREMISES_WORKER("approved premises worker"),
	OTHER("other");

	private final String label;

	StaffRole(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

	/**
	 * The role that a spelling in a file means; {@link #OTHER} for one not known.
	 */
	public static StaffRole of(String spelling) {
		String key = spelling.strip().toLowerCase(Locale.ROOT);
		return switch (key) {
			case "po", "offender manager", "agency probation officer" -> PROBATION_OFFICER;
			case "pso" -> PROBATION_SERVICE_OFFICER;
			case "spo" -> SENIOR_PROBATION_OFFICER;
			case "trainee", "pqf trainee" -> TRAINEE;
			case "court duty officer" -> COURT_OFFICER;
			case "administrator" -> CASE_ADMINISTRATOR;
			case "programme facilitator", "group worker" -> PROGRAMME_TUTOR;
			case "unpaid work placement coordinator" -> UNPAID_WORK_SUPERVISOR;
			case "approved premises night worker", "approved premises manager", "hostel support worker" ->
				APPROVED_PREMISES_WORKER;
			default -> Labelled.find(StaffRole.class, key).orElse(OTHER);
		};
	}

}
