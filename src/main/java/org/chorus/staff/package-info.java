/**
 * Staff accounts, roles and sessions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit" })
package org.chorus.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
