package org.chorus.bundle;

/**
 * What has to be settled for a bundle to be registered, in the same transaction.
 */
interface Toll {

	Toll NONE = (recipe) -> {
	};

	/**
	 * May throw; then nothing is registered.
	 */
	void pay(Recipe recipe);

}
