/**
 * Matters and a lawyer's selection of accounts for them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "audit", "staff :: lawyers" })
package org.chorus.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
