package org.chorus.account;

/**
 * The nine English regions and Wales, or a region not told.
 */
public enum Region implements Labelled {

	NORTH_EAST("North East"), NORTH_WEST("North West"), YORKSHIRE("Yorkshire and the Humber"),
	EAST_MIDLANDS("East Midlands"), WEST_MIDLANDS("West Midlands"), EAST("East of England"), LONDON("London"),
	SOUTH_EAST("South East"), SOUTH_WEST("South West"), WALES("Wales"), OTHER("other");

	private final String label;

	Region(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
