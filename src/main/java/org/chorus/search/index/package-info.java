/**
 * What Lucene is told: documents, queries, distances, counts, hits, and the directory on
 * disk. Nothing outside this package and its parent knows Lucene.
 */
@NullMarked
package org.chorus.search.index;

import org.jspecify.annotations.NullMarked;
