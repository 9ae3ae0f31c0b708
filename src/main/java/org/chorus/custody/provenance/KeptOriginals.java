package org.chorus.custody.provenance;

import java.util.Collection;

import org.chorus.account.AccountId;

/**
 * Tells of how many accounts the original lies sealed.
 */
public interface KeptOriginals {

	/**
	 * How many of these accounts have a sealed original.
	 */
	int countAmong(Collection<AccountId> accounts);

}
