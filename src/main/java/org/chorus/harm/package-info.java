/**
 * Suggests harm categories from the words of a text: pure functions without a framework.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account" })
package org.chorus.harm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
