/**
 * Commands for a terminal, over the same doors as the pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "audit", "bundle", "custody", "deid", "harm", "intake", "matter",
		"review", "search", "search :: language", "staff", "testimony" })
package org.chorus.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
