package org.chorus.staff.lawyers;

import java.util.List;

/**
 * The lawyers who work here.
 */
public interface Lawyers {

	/**
	 * The names of those who can sign in, in their order.
	 */
	List<String> active();

}
