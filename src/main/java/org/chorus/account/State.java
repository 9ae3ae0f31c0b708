package org.chorus.account;

/**
 * Where an account stands on its way.
 */
public enum State {

	/**
	 * Filed, and waiting for a reviewer.
	 */
	FILED,

	/**
	 * Waiting for the writer's answer to a reviewer's question.
	 */
	ASKED,

	/**
	 * Released, and so searchable.
	 */
	RELEASED,

	/**
	 * Withdrawn: a tombstone without content.
	 */
	WITHDRAWN

}
