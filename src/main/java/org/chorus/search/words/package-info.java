/**
 * A text as search sees it: its words with their places, forms and stems, and where
 * sentences and paragraphs begin.
 */
@NullMarked
package org.chorus.search.words;

import org.jspecify.annotations.NullMarked;
