/**
 * Matters and a lawyer's selection of accounts for them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "audit" })
package org.chorus.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
