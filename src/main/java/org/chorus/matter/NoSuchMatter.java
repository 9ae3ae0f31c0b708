package org.chorus.matter;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * No matter of this identifier, or none that this lawyer may see.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchMatter extends RuntimeException {

	NoSuchMatter() {
		super("There is no such matter for this lawyer");
	}

}
