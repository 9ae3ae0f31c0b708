package org.chorus.staff;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Nobody of this name works here.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NoSuchMember extends RuntimeException {

	NoSuchMember() {
		super("Nobody of this name works here");
	}

}
