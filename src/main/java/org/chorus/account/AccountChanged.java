package org.chorus.account;

/**
 * An account was released, changed after release, or taken out of what is released.
 * Published inside the transaction.
 *
 * @param number the change number, greater than every earlier one
 */
public record AccountChanged(AccountId id, long number) {
}
