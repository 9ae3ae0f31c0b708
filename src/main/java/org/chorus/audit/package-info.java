/**
 * The hash-chained trails of what staff and members did, and their verifier.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chorus.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
