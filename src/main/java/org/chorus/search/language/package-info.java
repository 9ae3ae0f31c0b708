/**
 * The lawyer's query language: reads a query into clauses, refuses what is wrong or can
 * be read in two ways, and says in words how it was read.
 */
@NullMarked
@NamedInterface("language")
package org.chorus.search.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
