package org.chorus.matter;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.chorus.account.AccountId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes and reads the one column that holds a matter.
 */
@Component
class MatterColumn {

	private final JsonMapper json = JsonMapper.builder().build();

	byte[] write(Matter matter) {
		About about = matter.about();
		return this.json.writeValueAsBytes(new Stored(about.title(), about.parties(), about.recipient(),
				(about.replyBy() != null) ? about.replyBy().toString() : null, matter.lawyers(),
				matter.accounts().stream().map(AccountId::toString).toList(), matter.withdrawn()));
	}

	Matter read(MatterId id, byte[] column) {
		Stored stored = this.json.readValue(column, Stored.class);
		About about = new About(stored.title, stored.parties, stored.recipient,
				(stored.replyBy != null) ? LocalDateTime.parse(stored.replyBy) : null);
		return new Matter(id, about, stored.lawyers, stored.accounts.stream().map(AccountId::parse).toList(),
				stored.withdrawn);
	}

	private record Stored(String title, String parties, String recipient, @Nullable String replyBy, Set<String> lawyers,
			List<String> accounts, int withdrawn) {
	}

}
