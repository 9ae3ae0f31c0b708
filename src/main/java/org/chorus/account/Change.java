package org.chorus.account;

import java.util.Optional;

/**
 * What an account became at a change number.
 *
 * @param released the account where it is released; empty where it must not be searchable
 * any more
 */
public record Change(long number, AccountId id, Optional<Account> released) {
}
