package org.chorus.bundle;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.chorus.account.Account;
import org.chorus.bundle.pdf.SealPlace;
import org.chorus.bundle.pdf.Sealable;
import org.jspecify.annotations.Nullable;

/**
 * Prints and seals the files of a recipe.
 */
final class Press {

	private final BundleWriter writer = new BundleWriter();

	/**
	 * What came of it.
	 *
	 * @param recipe with the digests and seals of its files
	 */
	record Printed(Recipe recipe, List<BundleFile> files, Papers papers) {
	}

	/**
	 * Prints for the first time.
	 * @param key what seals it; nothing where the recipe names nobody
	 */
	Printed print(Recipe draft, BundleContent content, @Nullable SealKey key, Progress progress) {
		BundleWriter.Written written = this.writer.write(content, progress);
		List<BundleFile> files = new ArrayList<>();
		List<Recipe.File> entries = new ArrayList<>();
		for (BundleWriter.WrittenFile file : written.files()) {
			byte[] pdf = file.pdf();
			byte[] seal = new byte[0];
			SealPlace place = file.seal();
			if (place != null && key != null) {
				Sealable sealable = place.open(pdf);
				seal = key.seal(sealable.covered());
				pdf = sealable.with(seal);
			}
			String digest = Digest.of(pdf);
			files.add(new BundleFile(file.volume(), file.name(), file.pages(), digest, pdf));
			entries.add(new Recipe.File(file.volume(), file.name(), file.pages(), digest, Digest.of(file.pdf()),
					Base64.getEncoder().encodeToString(seal)));
		}
		return new Printed(draft.written(entries, written.limit()), files, written.papers());
	}

	/**
	 * Prints again what was printed before; the seals are those of the first time.
	 * @param only the volume that is wanted, or all
	 */
	List<BundleFile> reprint(Recipe recipe, BundleContent content, int only) {
		BundleWriter.Written written = this.writer.write(content, only, recipe.limit(), Progress.NONE);
		List<BundleFile> files = new ArrayList<>();
		for (BundleWriter.WrittenFile file : written.files()) {
			byte[] pdf = file.pdf();
			SealPlace place = file.seal();
			if (place != null && file.volume() <= recipe.files().size()) {
				pdf = place.open(pdf).with(Base64.getDecoder().decode(recipe.files().get(file.volume() - 1).seal()));
			}
			files.add(new BundleFile(file.volume(), file.name(), file.pages(), Digest.of(pdf), pdf));
		}
		return files;
	}

	/**
	 * What goes beside the files.
	 */
	Papers papers(Recipe recipe, BundleContent content) {
		return this.writer.write(content, BundleWriter.NONE, recipe.limit(), Progress.NONE).papers();
	}

	static List<Exhibit> exhibits(Recipe recipe, List<Account> accounts) {
		List<Exhibit> exhibits = new ArrayList<>();
		for (int i = 0; i < accounts.size(); i++) {
			exhibits.add(recipe.items().get(i).exhibit(accounts.get(i)));
		}
		return exhibits;
	}

}
