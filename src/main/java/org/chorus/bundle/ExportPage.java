package org.chorus.bundle;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.chorus.matter.Matter;
import org.chorus.matter.MatterId;
import org.chorus.matter.Matters;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Finds what the page before an export shows.
 */
@Component
class ExportPage {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final Bundles bundles;

	private final Matters matters;

	private final Brake brake;

	private final Consents consents;

	private final Clock clock;

	ExportPage(Bundles bundles, Matters matters, Brake brake, Consents consents, Clock clock) {
		this.bundles = bundles;
		this.matters = matters;
		this.brake = brake;
		this.consents = consents;
		this.clock = clock;
	}

	Matter find(String id, Authentication who) {
		return Optional.of(id)
			.filter((value) -> value.matches("[0-9a-f]{32}"))
			.flatMap((value) -> this.matters.find(new MatterId(value), who.getName()))
			.orElseThrow(NoSuchBundle::new);
	}

	String show(Matter matter, Authentication who, Model model) {
		Used used = this.brake.used(who.getName());
		LocalDateTime now = LocalDateTime.now(this.clock.withZone(LONDON));
		@Nullable LocalDateTime due = matter.about().replyBy();
		List<Check> checks = Check.all(matter, this.bundles.preview(matter.accounts()), used,
				due != null && due.isAfter(now), this.bundles.sealer().orElse(""));
		model.addAttribute("matter", matter);
		model.addAttribute("checks", checks);
		model.addAttribute("passed", checks.stream().filter(Check::passes).count());
		model.addAttribute("used", used);
		model.addAttribute("presets", Preset.values());
		model.addAttribute("languages", Language.values());
		model.addAttribute("arrangements", ExportForm.Arrangement.values());
		model.addAttribute("over", over(matter, used, who));
		return "bundle/export";
	}

	/**
	 * What is said of an export beyond the limits; nothing where it is within them.
	 */
	private @Nullable Over over(Matter matter, Used used, Authentication who) {
		if (!used.isOver(matter.accounts())) {
			return null;
		}
		int total = used.accountsWith(matter.accounts());
		Optional<Request> open = this.consents.of(who.getName())
			.stream()
			.filter((request) -> request.asker().equals(who.getName()) && request.matter().equals(matter.id().value())
					&& request.state() == Request.State.WAITING)
			.findFirst();
		return new Over(total, total - used.limits().accounts(), used.exports().size() + 1,
				Optional.ofNullable(used.easesAt()).map((at) -> LocalDateTime.ofInstant(at, LONDON)).orElse(null),
				this.consents.agreed(who.getName(), matter.accounts()).orElse(null), open.orElse(null));
	}

	/**
	 * An export beyond the limits.
	 *
	 * @param total accounts in a day, with these
	 * @param tooMany how many of them to take out; 0 or less where it is the number of
	 * bundles that is beyond
	 * @param bundles in a day, with this one
	 * @param eases when the oldest export no longer counts
	 * @param agreed what a second lawyer agreed to
	 * @param open what a second lawyer has yet to answer
	 */
	record Over(int total, int tooMany, int bundles, @Nullable LocalDateTime eases, @Nullable Request agreed,
			@Nullable Request open) {
	}

}
