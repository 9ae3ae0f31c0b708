package org.chorus.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import tools.jackson.databind.json.JsonMapper;

/**
 * How every registered file stands on a day.
 *
 * @param json the list
 * @param seal the list with a signature, as one CMS file in DER; empty where there is no
 * key
 */
public record StatusList(byte[] json, byte[] seal) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static StatusList of(LocalDate day, List<Registered> copies) {
		List<Map<String, Object>> files = new ArrayList<>();
		for (Registered copy : copies) {
			for (RegisteredFile file : copy.files()) {
				Map<String, Object> entry = new LinkedHashMap<>();
				entry.put("sha256", file.sha256());
				entry.put("copy", copy.number());
				entry.put("status", copy.status().name());
				files.add(entry);
			}
		}
		Map<String, Object> list = new LinkedHashMap<>();
		list.put("day", day.toString());
		list.put("files", files);
		return new StatusList(JSON.writeValueAsBytes(list), new byte[0]);
	}

	StatusList sealed(UnaryOperator<byte[]> key) {
		return new StatusList(this.json, key.apply(this.json));
	}

}
