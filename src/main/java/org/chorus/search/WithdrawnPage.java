package org.chorus.search;

import java.util.List;
import java.util.stream.Stream;

import org.chorus.matter.Copies;
import org.chorus.matter.Copies.Copy;
import org.chorus.matter.Gone;
import org.chorus.matter.Matter;
import org.chorus.matter.Matters;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/**
 * What stands in place of an account that its writer withdrew: where it was used, for
 * those who used it. To everybody else it is not there.
 */
@Component
class WithdrawnPage {

	private final Matters matters;

	private final Copies copies;

	WithdrawnPage(Matters matters, Copies copies) {
		this.matters = matters;
		this.copies = copies;
	}

	/**
	 * A matter that the account was in.
	 *
	 * @param tab as it was printed, such as {@code B2}
	 */
	record Place(String id, String title, String tab) {
	}

	String show(String ref, String lawyer, Model model) {
		List<Place> places = this.matters.of(lawyer).stream().flatMap((matter) -> places(matter, ref)).toList();
		List<Copy> printed = this.copies.withWithdrawn(ref, lawyer);
		if (places.isEmpty() && printed.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("ref", ref);
		model.addAttribute("places", places);
		model.addAttribute("printed", printed);
		return "search/withdrawn";
	}

	private static Stream<Place> places(Matter matter, String ref) {
		return matter.gone()
			.stream()
			.filter((gone) -> gone.account().isCalled(ref))
			.map((gone) -> new Place(matter.id().value(), matter.title(), tab(matter, gone)));
	}

	private static String tab(Matter matter, Gone gone) {
		return Character.toString(matter.about().letter()) + gone.tab();
	}

}
