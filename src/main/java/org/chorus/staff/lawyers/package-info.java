/**
 * What a bundle may know of the staff: who could be asked as the second lawyer.
 */
@NullMarked
@NamedInterface("lawyers")
package org.chorus.staff.lawyers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
