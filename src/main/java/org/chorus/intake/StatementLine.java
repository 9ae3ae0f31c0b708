package org.chorus.intake;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.chorus.account.Basis;
import org.chorus.account.Details;
import org.chorus.account.Employer;
import org.chorus.account.HarmCategory;
import org.chorus.account.IncidentMonth;
import org.chorus.account.Labelled;
import org.chorus.account.Region;
import org.chorus.account.StaffRole;
import org.chorus.testimony.Narrative;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a file of statements collected elsewhere, as JSON.
 *
 * @param id what the file calls it, if anything
 */
public record StatementLine(@Nullable String id, Statement statement) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Reads text, harm, region, employer, role and incident_month, with id and basis
	 * where given. Known spellings of regions and roles are mapped, others read as other.
	 * @throws IllegalArgumentException with a message that says what is allowed and
	 * repeats nothing of the line
	 */
	public static StatementLine parse(String line) {
		JsonNode node = read(line);
		Narrative narrative = new Narrative(text(node, "text"));
		if (narrative.text().isBlank()) {
			throw new IllegalArgumentException("text must not be empty");
		}
		Details details = new Details(harms(node.path("harm")), IncidentMonth.parse(text(node, "incident_month")),
				region(optional(node, "region")), employer(optional(node, "employer")),
				StaffRole.of(optional(node, "role")), basis(optional(node, "basis")));
		JsonNode id = node.path("id");
		return new StatementLine(id.isValueNode() && !id.isNull() ? id.asString() : null,
				new Statement(narrative, details));
	}

	private static JsonNode read(String line) {
		try {
			JsonNode node = JSON.readTree(line);
			if (node.isObject()) {
				return node;
			}
		}
		catch (JacksonException ex) {
			// the parser's message would repeat the line
		}
		throw new IllegalArgumentException("each line must be one JSON object");
	}

	private static String text(JsonNode node, String field) {
		JsonNode value = node.path(field);
		if (!value.isString()) {
			throw new IllegalArgumentException(field + " must be given, as a string");
		}
		return value.stringValue();
	}

	private static String optional(JsonNode node, String field) {
		JsonNode value = node.path(field);
		return value.isString() ? value.stringValue() : "";
	}

	private static Set<HarmCategory> harms(JsonNode node) {
		Set<HarmCategory> harms = EnumSet.noneOf(HarmCategory.class);
		if (node.isString()) {
			harms.add(harm(node));
		}
		node.forEach((one) -> harms.add(harm(one)));
		if (harms.isEmpty()) {
			throw new IllegalArgumentException("harm must be one or more of " + Labelled.allowed(HarmCategory.class));
		}
		return harms;
	}

	private static HarmCategory harm(JsonNode node) {
		return Labelled.find(HarmCategory.class, node.isString() ? node.stringValue() : "")
			.orElseThrow(() -> new IllegalArgumentException(
					"harm must be one or more of " + Labelled.allowed(HarmCategory.class)));
	}

	private static Region region(String spelling) {
		return switch (spelling.strip().toLowerCase(Locale.ROOT)) {
			case "yorkshire", "yorkshire & the humber", "yorkshire and humber", "yorkshire & humberside" ->
				Region.YORKSHIRE;
			case "east", "east anglia", "eastern" -> Region.EAST;
			case "cymru" -> Region.WALES;
			case "greater london" -> Region.LONDON;
			default -> Labelled.find(Region.class, spelling).orElse(Region.OTHER);
		};
	}

	private static Employer employer(String spelling) {
		return switch (spelling.strip().toLowerCase(Locale.ROOT)) {
			case "national probation service" -> Employer.NPS;
			case "community rehabilitation company" -> Employer.CRC;
			default -> Labelled.find(Employer.class, spelling).orElse(Employer.OTHER);
		};
	}

	private static Basis basis(String spelling) {
		return Labelled.find(Basis.class, spelling).orElse(Basis.NOT_TOLD);
	}

}
