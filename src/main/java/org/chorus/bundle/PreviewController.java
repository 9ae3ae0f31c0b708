package org.chorus.bundle;

import java.util.stream.IntStream;

import org.chorus.bundle.Previews.Sheets;
import org.chorus.matter.Matters;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the pages of a bundle as they would be printed, as pictures.
 */
@Controller
@RequestMapping("/staff/bundles/preview")
class PreviewController {

	private static final int AT_ONCE = 10;

	private final Previews previews;

	private final Bundles bundles;

	private final Matters matters;

	PreviewController(Previews previews, Bundles bundles, Matters matters) {
		this.previews = previews;
		this.bundles = bundles;
		this.matters = matters;
	}

	@GetMapping("/{id}")
	String show(@PathVariable String id, @RequestParam(defaultValue = "1") int from, Authentication who, Model model) {
		Sheets sheets = this.previews.find(id, who.getName()).orElse(null);
		if (sheets == null || this.matters.find(sheets.matter(), who.getName()).isEmpty()) {
			return "bundle/preview-gone";
		}
		int last = sheets.pages();
		int first = Math.clamp((from - 1L) / AT_ONCE * AT_ONCE + 1, 1, Math.max(1, last));
		model.addAttribute("sheets", sheets);
		model.addAttribute("stale", !this.bundles.isCurrent(sheets.drawn()));
		model.addAttribute("first", first);
		model.addAttribute("last", last);
		model.addAttribute("next", first + AT_ONCE);
		model.addAttribute("before", first - AT_ONCE);
		model.addAttribute("numbers", IntStream.range(first, Math.min(first + AT_ONCE, last + 1)).boxed().toList());
		model.addAttribute("contents",
				sheets.contents()
					.entries()
					.stream()
					.map((entry) -> new Link(entry.title(), entry.page(), (entry.page() - 1) / AT_ONCE * AT_ONCE + 1,
							entry.depth()))
					.toList());
		return "bundle/preview";
	}

	/**
	 * A page as a picture, for as long as every account in the bundle stands as it did.
	 */
	@GetMapping("/{id}/{page}")
	ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable int page, Authentication who) {
		return this.previews.find(id, who.getName())
			.filter((sheets) -> this.bundles.isCurrent(sheets.drawn()))
			.flatMap((sheets) -> Previews.picture(sheets, page))
			.map((png) -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).build());
	}

	/**
	 * An entry of the contents.
	 *
	 * @param from the first page of the set that its page is shown in
	 */
	record Link(String title, int page, int from, int depth) {
	}

}
