package org.chorus.deid;

import java.util.List;

/**
 * Looks for one sort of identifier. It has no state and takes time linear in the text.
 */
interface Detector {

	List<Candidate> find(Reading reading);

}
