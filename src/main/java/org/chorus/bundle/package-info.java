/**
 * Evidence bundles: index, tabs, pagination, PDF, and the check of a copy.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "matter", "custody :: provenance", "staff :: lawyers", "audit" })
package org.chorus.bundle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
