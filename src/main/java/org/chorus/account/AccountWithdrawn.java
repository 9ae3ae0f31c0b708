package org.chorus.account;

/**
 * An account's content is gone for good. Published inside the transaction, so that
 * listeners remove what they hold of it in the same one.
 */
public record AccountWithdrawn(AccountId id) {
}
