package org.chorus.bundle;

import java.util.List;

/**
 * Keeps the files of a bundle before it is registered, so that nothing is registered that
 * could not be kept.
 */
public interface Keeper {

	/**
	 * Keeps what is kept elsewhere, or is made again when it is wanted.
	 */
	Keeper NONE = (files) -> {
	};

	/**
	 * May throw; then nothing is registered. It is called again with other files when an
	 * account was withdrawn meanwhile.
	 */
	void keep(List<BundleFile> files);

}
