package org.chorus.bundle;

/**
 * Seals files for tests.
 */
final class Sealing {

	private Sealing() {
	}

	/**
	 * The first file of a bundle, sealed.
	 */
	static byte[] sealed(BundleContent content, SealKey key) {
		Recipe draft = new Recipe(Recipe.Cover.of(content.front()), content.language(), "B", content.preset(),
				content.openings(), false, null, "ann", content.copy(), content.day().toString(), content.auditHead(),
				true, key.name(), 0, 0, java.util.List.of(), java.util.List.of());
		return new Press().print(draft, content, key, Progress.NONE).files().getFirst().pdf();
	}

}
