package org.chorus.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts of a list a lawyer picked.
 *
 * @param all every one of the list
 * @param whole every one of a page
 * @param page the number of that page, from 1
 * @param ref the references of those that are ticked
 */
record Picked(@Nullable Boolean all, @Nullable Boolean whole, @Nullable Integer page, @Nullable List<String> ref) {

	Picked {
		all = Boolean.TRUE.equals(all);
		whole = Boolean.TRUE.equals(whole);
		page = (page != null) ? Math.max(1, page) : 1;
		ref = (ref != null) ? List.copyOf(ref) : List.of();
	}

	static Picked everything() {
		return new Picked(true, false, 1, List.of());
	}

	boolean isAll() {
		return Boolean.TRUE.equals(this.all);
	}

	boolean isWhole() {
		return Boolean.TRUE.equals(this.whole);
	}

	boolean isNone() {
		return !isAll() && !isWhole() && refs().isEmpty();
	}

	List<String> refs() {
		return (this.ref != null) ? this.ref : List.of();
	}

	int from(int size) {
		return ((this.page != null) ? this.page - 1 : 0) * size;
	}

}
