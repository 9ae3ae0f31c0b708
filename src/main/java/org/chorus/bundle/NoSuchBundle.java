package org.chorus.bundle;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * No bundle or matter of this identifier, or none that this lawyer may see.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NoSuchBundle extends RuntimeException {

	NoSuchBundle() {
		super("There is no such bundle for this lawyer");
	}

}
