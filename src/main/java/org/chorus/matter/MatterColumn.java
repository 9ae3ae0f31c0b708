package org.chorus.matter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.chorus.account.AccountId;
import org.chorus.account.HarmCategory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes and reads the one column that holds a matter; what an earlier version did not
 * write is read as empty.
 */
@Component
class MatterColumn {

	private final JsonMapper json = JsonMapper.builder().build();

	byte[] write(Matter matter) {
		About about = matter.about();
		return this.json.writeValueAsBytes(new Stored(about.title(), about.brief(), about.parties(), about.recipient(),
				Objects.toString(about.dated(), null), Objects.toString(about.replyBy(), null),
				Character.toString(about.letter()), matter.lawyers(),
				matter.accounts().stream().map(AccountId::toString).toList(),
				matter.sections().stream().map(Head::of).toList(), matter.printing(),
				matter.dropped().stream().map(Out::of).toList(), matter.withdrawn(),
				matter.gone().stream().map(Left::of).toList()));
	}

	Matter read(MatterId id, byte[] column) {
		Stored stored = this.json.readValue(column, Stored.class);
		return new Matter(id, stored.about(), stored.lawyers, stored.accounts.stream().map(AccountId::parse).toList(),
				list(stored.sections).stream().map(Head::section).toList(),
				Objects.requireNonNullElse(stored.printing, Printing.USUAL),
				list(stored.dropped).stream().map(Out::dropped).toList(), list(stored.tabs),
				list(stored.gone).stream().map(Left::gone).toList());
	}

	private static <T> List<T> list(@Nullable List<T> stored) {
		return (stored != null) ? stored : List.of();
	}

	private record Stored(String title, @Nullable String brief, String parties, String recipient,
			@Nullable String dated, @Nullable String replyBy, @Nullable String letter, Set<String> lawyers,
			List<String> accounts, @Nullable List<Head> sections, @Nullable Printing printing,
			@Nullable List<Out> dropped, @Nullable List<Integer> tabs, @Nullable List<Left> gone) {

		About about() {
			return new About(this.title, Objects.requireNonNullElse(this.brief, ""), this.parties, this.recipient,
					Optional.ofNullable(this.dated).map(LocalDate::parse).orElse(null),
					Optional.ofNullable(this.replyBy).map(LocalDateTime::parse).orElse(null),
					Objects.requireNonNullElse(this.letter, "A").charAt(0));
		}

	}

	private record Head(HarmCategory harm, String heading, String introduction) {

		static Head of(Section section) {
			return new Head(section.harm(), section.heading(), section.introduction());
		}

		Section section() {
			return new Section(this.harm, this.heading, this.introduction);
		}

	}

	private record Left(String account, int tab) {

		static Left of(Gone gone) {
			return new Left(gone.account().toString(), gone.tab());
		}

		Gone gone() {
			return new Gone(AccountId.parse(this.account), this.tab);
		}

	}

	private record Out(String account, int place, String by, String why) {

		static Out of(Dropped dropped) {
			return new Out(dropped.account().toString(), dropped.place(), dropped.by(), dropped.why());
		}

		Dropped dropped() {
			return new Dropped(AccountId.parse(this.account), this.place, this.by, this.why);
		}

	}

}
