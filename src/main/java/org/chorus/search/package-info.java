/**
 * The Lucene index of released accounts, the query language, and the lawyer's search
 * pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "matter", "audit" })
package org.chorus.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
