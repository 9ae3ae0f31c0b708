package org.chorus.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chorus.account.AccountId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes and reads the one column of labels, and that of notes.
 */
@Component
class WorkColumn {

	private final JsonMapper json = JsonMapper.builder().build();

	byte[] write(Label label) {
		Map<Hand, List<String>> lots = new LinkedHashMap<>();
		label.accounts()
			.forEach((account, by) -> lots.computeIfAbsent(by, (key) -> new ArrayList<>()).add(account.toString()));
		return this.json.writeValueAsBytes(new StoredLabel(label.kind(), label.name(),
				lots.entrySet().stream().map((lot) -> new Lot(lot.getKey(), lot.getValue())).toList()));
	}

	Label label(String id, Desk desk, byte[] column) {
		StoredLabel stored = this.json.readValue(column, StoredLabel.class);
		Map<AccountId, Hand> accounts = new LinkedHashMap<>();
		stored.lots.forEach((lot) -> lot.accounts.forEach((account) -> accounts.put(AccountId.parse(account), lot.by)));
		return new Label(id, desk, stored.kind, stored.name, accounts);
	}

	byte[] write(Note note) {
		return this.json.writeValueAsBytes(new StoredNote(note.by(), note.text()));
	}

	Note note(Desk desk, byte[] column) {
		StoredNote stored = this.json.readValue(column, StoredNote.class);
		return new Note(desk, stored.by, stored.text);
	}

	/**
	 * The accounts that one lawyer labelled at one time, so that a thousand labelled at
	 * once stay small.
	 */
	private record Lot(Hand by, List<String> accounts) {
	}

	private record StoredLabel(Label.Kind kind, String name, List<Lot> lots) {
	}

	private record StoredNote(Hand by, String text) {
	}

}
