/**
 * Seals originals for key-holders, keeps them, and undoes them on withdrawal.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "testimony", "account", "audit" })
package org.chorus.custody;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
