package org.chorus.bundle;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chorus.account.AccountId;
import org.chorus.audit.Trail;
import org.chorus.matter.Matter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Makes bundles and previews for lawyers beside their pages: each on a thread of its own,
 * which the system may interrupt, so that pages stay quick; one at a time for each
 * lawyer. Nothing is kept of one that was cancelled or went wrong.
 */
@Component
class Exports {

	private static final Logger log = LoggerFactory.getLogger(Exports.class);

	private static final int KEPT = 100;

	private final Bundles bundles;

	private final Brake brake;

	private final Previews previews;

	private final Trail trail;

	private final SecureRandom random;

	private final Map<String, Making> makings = new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Making> eldest) {
			return size() > KEPT && !eldest.getValue().isRunning();
		}

	};

	Exports(Bundles bundles, Brake brake, Previews previews, Trail trail, SecureRandom random) {
		this.bundles = bundles;
		this.brake = brake;
		this.previews = previews;
		this.trail = trail;
		this.random = random;
	}

	/**
	 * Begins to make a bundle, unless this lawyer has something being made already: then
	 * it is that, so that a button pressed twice does nothing twice.
	 */
	Making begin(Order order, Matter matter, String lawyer) {
		return begin(matter, lawyer, false, (making) -> export(making, order, matter, lawyer));
	}

	/**
	 * Begins to make a supplement to a copy, of what its matter has gained since. It
	 * holds the accounts of the copy too, so that they count as well.
	 */
	Making supplement(Recipe earlier, Matter matter, String lawyer) {
		return begin(matter, lawyer, false, (making) -> {
			Toll toll = (recipe) -> {
				making.stopIfCancelled();
				Set<AccountId> all = new LinkedHashSet<>(this.bundles.accountsOf(earlier));
				recipe.items().forEach((item) -> all.add(item.id()));
				this.brake.count(lawyer, List.copyOf(all), recipe.copy());
			};
			return this.bundles
				.supplement(earlier.copy(), matter.accounts(), new Maker(lawyer, "lawyer", toll), making, Keeper.NONE)
				.map((made) -> made.entry().number());
		});
	}

	/**
	 * Begins to make a preview, which counts for nothing.
	 */
	Making preview(Order order, Matter matter, String lawyer) {
		return begin(matter, lawyer, true, (making) -> draw(making, order, matter, lawyer));
	}

	synchronized Optional<Making> find(String id, String lawyer) {
		return Optional.ofNullable(this.makings.get(id)).filter((making) -> making.isOf(lawyer));
	}

	private synchronized Making begin(Matter matter, String lawyer, boolean preview, Work work) {
		Optional<Making> running = this.makings.values()
			.stream()
			.filter((each) -> each.isOf(lawyer) && each.isRunning())
			.findFirst();
		return running.orElseGet(() -> {
			byte[] id = new byte[16];
			this.random.nextBytes(id);
			Making making = new Making(HexFormat.of().formatHex(id), lawyer, matter.id(), preview);
			this.makings.put(making.id(), making);
			Thread.ofPlatform().daemon().name("export").start(() -> run(making, work, lawyer));
			return making;
		});
	}

	private Optional<String> export(Making making, Order order, Matter matter, String lawyer) {
		Toll toll = (recipe) -> {
			making.stopIfCancelled();
			this.brake.count(lawyer, recipe.items().stream().map(Recipe.Item::id).toList(), recipe.copy());
		};
		return this.bundles.make(order, matter.accounts(), new Maker(lawyer, "lawyer", toll), making)
			.map((made) -> made.entry().number());
	}

	private Optional<String> draw(Making making, Order order, Matter matter, String lawyer) {
		return this.bundles.draw(order, matter.accounts(), lawyer, making).map((drawn) -> {
			this.trail.staff(lawyer, "lawyer", "bundle previewed", matter.id().value(),
					drawn.recipe().items().size() + " accounts");
			return this.previews.keep(drawn, matter.id(), lawyer);
		});
	}

	private void run(Making making, Work work, String lawyer) {
		Making.State how = Making.State.FAILED;
		String what = "";
		try {
			Optional<String> result = work.of(making);
			how = result.isPresent() ? Making.State.MADE : Making.State.NOTHING;
			what = result.orElse("");
		}
		catch (Making.Cancelled ex) {
			how = Making.State.CANCELLED;
		}
		catch (OverLimit ex) {
			how = Making.State.OVER_LIMIT;
		}
		catch (NotSupplementable ex) {
			how = Making.State.NOT_SUPPLEMENTABLE;
		}
		catch (SealUnavailable ex) {
			how = Making.State.NO_SEAL;
		}
		catch (TooLong ex) {
			how = Making.State.TOO_LONG;
		}
		catch (RuntimeException | OutOfMemoryError ex) {
			log.error("A bundle came to nothing: {}", ex.getClass().getName());
		}
		finally {
			note(making, how, lawyer);
			making.end(how, what);
		}
	}

	/**
	 * The trail says of what was not made why, if it can be written; what was made stands
	 * there already.
	 */
	private void note(Making making, Making.State how, String lawyer) {
		if (how == Making.State.MADE || making.isPreview()) {
			return;
		}
		try {
			this.trail.staff(lawyer, "lawyer", "bundle not made", making.matter().value(),
					how.name().toLowerCase(Locale.ROOT));
		}
		catch (RuntimeException ex) {
			log.error("The trail could not be written: {}", ex.getClass().getName());
		}
	}

	/**
	 * What is done for a lawyer; it gives the name of its result, or nothing.
	 */
	private interface Work {

		Optional<String> of(Making making);

	}

}
