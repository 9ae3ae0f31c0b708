/**
 * Takes accounts in: codes, drafts, the member's pages, and the one use case that files.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "deid", "harm", "custody", "testimony", "account", "audit" })
package org.chorus.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
