package org.chorus.bundle;

/**
 * How large a file may be where it is to be sent. A bundle beyond that is split into
 * volumes.
 */
public enum Preset {

	/**
	 * One file, whatever its size.
	 */
	NONE(Integer.MAX_VALUE, Long.MAX_VALUE),

	/**
	 * Family Procedure Rules, practice direction 27A: 350 pages.
	 */
	FAMILY(350, Long.MAX_VALUE),

	/**
	 * Civil Procedure Rules, practice direction 5B: 50 pages and 10 MB.
	 */
	PD5B(50, 10L * Preset.MEGABYTE),

	/**
	 * What survives a mail limit of 36 MB after encoding.
	 */
	MAIL(Integer.MAX_VALUE, 26L * Preset.MEGABYTE),

	/**
	 * The upload limit of courts' document portals.
	 */
	PORTAL(Integer.MAX_VALUE, 150L * Preset.MEGABYTE);

	private static final long MEGABYTE = 1_000_000;

	private final int pages;

	private final long bytes;

	Preset(int pages, long bytes) {
		this.pages = pages;
		this.bytes = bytes;
	}

	/**
	 * The most pages of one volume.
	 */
	public int pages() {
		return this.pages;
	}

	/**
	 * The most bytes of one volume.
	 */
	public long bytes() {
		return this.bytes;
	}

}
