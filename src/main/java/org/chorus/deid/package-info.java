/**
 * Finds what identifies people in a text, replaces it and says why: pure functions
 * without a framework.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "testimony", "account" })
package org.chorus.deid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
