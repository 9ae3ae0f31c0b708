/**
 * The reviewer's queue and desk: takes out more, asks, releases.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "deid", "harm", "account", "audit" })
package org.chorus.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
