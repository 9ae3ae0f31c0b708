/**
 * Accounts as they may be shown: their identifiers, details and approved text, and the
 * store that keeps them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chorus.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
