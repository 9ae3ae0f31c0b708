/**
 * The demonstration: fictional accounts filed through the same doors as real ones, on the
 * loopback address, in a directory of its own.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "account", "testimony", "deid", "custody", "intake", "review", "staff", "audit" })
package org.chorus.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
