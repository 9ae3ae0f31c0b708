/**
 * What a member wrote, before anything was taken out: types that never print what they
 * hold.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account" })
package org.chorus.testimony;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
