/**
 * What every page shares: layout, error page, security filters.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chorus.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
