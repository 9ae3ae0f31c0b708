package org.chorus.bundle.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * Reads the structure tree with the text that it marks.
 */
final class Tagged {

	private static final COSName ALT = COSName.getPDFName("Alt");

	private final Map<COSDictionary, PageText> pages = new HashMap<>();

	Tagged(List<COSDictionary> pages, List<PageText> texts) {
		for (int i = 0; i < pages.size(); i++) {
			this.pages.put(pages.get(i), texts.get(i));
		}
	}

	Element read(COSDictionary element) {
		StringBuilder text = new StringBuilder();
		List<Element> kids = new ArrayList<>();
		int[] links = new int[1];
		COSDictionary page = element.getCOSDictionary(COSName.PG);
		for (COSBase kid : list(element.getDictionaryObject(COSName.K))) {
			read(kid, page, text, kids, links);
		}
		return new Element(String.valueOf(element.getNameAsString(COSName.S)), text.toString(),
				element.getString(ALT, ""), kids, links[0]);
	}

	private void read(COSBase kid, @Nullable COSDictionary page, StringBuilder text, List<Element> kids, int[] links) {
		if (kid instanceof COSInteger mark) {
			text.append(text(page, mark.intValue()));
		}
		else if (kid instanceof COSDictionary dictionary) {
			switch (String.valueOf(dictionary.getNameAsString(COSName.TYPE))) {
				case "MCR" ->
					text.append(text(dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID)));
				case "OBJR" -> links[0]++;
				default -> kids.add(read(dictionary));
			}
		}
	}

	private String text(@Nullable COSDictionary page, int mark) {
		PageText text = (page != null) ? this.pages.get(page) : null;
		return (text != null) ? text.text(mark) : "";
	}

	private static List<COSBase> list(@Nullable COSBase kids) {
		if (!(kids instanceof COSArray array)) {
			return (kids != null) ? List.of(kids) : List.of();
		}
		List<COSBase> all = new ArrayList<>();
		for (int i = 0; i < array.size(); i++) {
			COSBase kid = array.get(i);
			COSBase direct = (kid instanceof COSObject reference) ? reference.getObject() : kid;
			if (direct != null) {
				all.add(direct);
			}
		}
		return all;
	}

}
