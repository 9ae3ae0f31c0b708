package org.chorus.matter;

import org.chorus.account.AccountId;

/**
 * An account that its writer withdrew while it was in a matter: which it was and where it
 * stood, and nothing of what it said.
 *
 * @param tab 1 for the first
 */
public record Gone(AccountId account, int tab) {
}
