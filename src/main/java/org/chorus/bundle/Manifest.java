package org.chorus.bundle;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import tools.jackson.databind.json.JsonMapper;

import org.chorus.bundle.pdf.Attachment;

/**
 * The list of digests that lies inside the file, for people as CSV and for programs as
 * JSON.
 */
final class Manifest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final BundleContent content;

	private final int volume;

	private final List<Placed> exhibits;

	private final Wording wording;

	Manifest(BundleContent content, int volume, List<Placed> exhibits, Wording wording) {
		this.content = content;
		this.volume = volume;
		this.exhibits = List.copyOf(exhibits);
		this.wording = wording;
	}

	static String pages(Placed placed) {
		int begin = placed.begin().page();
		int end = placed.end().page();
		return (begin == end) ? Integer.toString(begin) : begin + "\u2013" + end;
	}

	Attachment csvFile() {
		return new Attachment("manifest.csv", "text/csv", this.wording.say("manifest.csv"),
				csv().getBytes(StandardCharsets.UTF_8));
	}

	Attachment jsonFile() {
		return new Attachment("manifest.json", "application/json", this.wording.say("manifest.json"),
				JSON.writeValueAsBytes(json()));
	}

	/**
	 * What the file for programs holds.
	 */
	String text() {
		return new String(jsonFile().content(), StandardCharsets.UTF_8);
	}

	String csv() {
		StringBuilder csv = new StringBuilder(
				"reference,volume,first_page,last_page,sha256,printed_sha256,method,replaced\r\n");
		for (Placed placed : this.exhibits) {
			StringJoiner kinds = new StringJoiner("; ");
			kinds(placed).forEach((kind, count) -> kinds.add(kind + " " + count));
			csv.append(String.join(",", placed.reference(), Integer.toString(placed.begin().volume()),
					Integer.toString(placed.begin().page()), Integer.toString(placed.end().page()),
					placed.exhibit().digest(), placed.printed(), quoted(placed.exhibit().method()), kinds.toString()))
				.append("\r\n");
		}
		return csv.toString();
	}

	static String quoted(String value) {
		return '"' + value.replace("\"", "\"\"") + '"';
	}

	private static Map<String, Integer> kinds(Placed placed) {
		Map<String, Integer> kinds = new LinkedHashMap<>();
		Replaced.in(placed.exhibit().text())
			.counts()
			.forEach((kind, count) -> kinds.put(kind.name().toLowerCase(Locale.ROOT), count));
		return kinds;
	}

	private Map<String, Object> json() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("title", this.content.front().title());
		json.put("bundle", Character.toString(this.content.letter()));
		json.put("copy", Wording.copy(this.content.copy()));
		json.put("volume", this.volume);
		json.put("supplement", this.content.supplement());
		if (this.content.preset() != Preset.NONE) {
			json.put("mostPages", this.content.preset().pages());
			json.put("mostBytes", this.content.preset().bytes());
		}
		json.put("shortTitle", this.content.front().brief());
		json.put("day", this.content.day().toString());
		json.put("auditHead", this.content.auditHead());
		json.put("demonstration", this.content.demonstration());
		json.put("accounts", this.exhibits.stream().map(Manifest::json).toList());
		return json;
	}

	private static Map<String, Object> json(Placed placed) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("reference", placed.reference());
		json.put("volume", placed.begin().volume());
		json.put("firstPage", placed.begin().page());
		json.put("lastPage", placed.end().page());
		json.put("sha256", placed.exhibit().digest());
		json.put("printedSha256", placed.printed());
		json.put("method", placed.exhibit().method());
		json.put("replaced", kinds(placed));
		return json;
	}

}
