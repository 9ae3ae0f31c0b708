package org.chorus.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.chorus.matter.Matter;
import org.chorus.matter.MatterId;
import org.chorus.matter.Matters;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages where a lawyer makes a bundle of a matter and has its copies.
 */
@Controller
@RequestMapping("/staff/bundles")
class BundleController {

	private final Bundles bundles;

	private final Matters matters;

	BundleController(Bundles bundles, Matters matters) {
		this.bundles = bundles;
		this.matters = matters;
	}

	@GetMapping
	String list(Authentication who, Model model) {
		model.addAttribute("copies", this.bundles.of(who.getName()));
		return "bundle/list";
	}

	/**
	 * Checks a matter before its bundle is made.
	 */
	@PostMapping
	String export(@RequestParam String matter, Authentication who, Model model) {
		Matter chosen = find(matter, who);
		model.addAttribute("form", new ExportForm(matter, chosen.title(), "A"));
		return exportPage(chosen, model);
	}

	@PostMapping("/make")
	String make(@ModelAttribute("form") ExportForm form, BindingResult problems, Authentication who, Model model,
			RedirectAttributes next) {
		Matter matter = find(String.valueOf(form.matter()), who);
		Order order = form.order(matter, this.bundles, problems);
		if (order == null) {
			return exportPage(matter, model);
		}
		Optional<Made> made = this.bundles.make(order, matter.accounts(), who.getName(), "lawyer", Progress.NONE);
		if (made.isEmpty()) {
			problems.reject("bundle.nothing");
			return exportPage(matter, model);
		}
		next.addFlashAttribute("made", made.get().entry().number());
		return "redirect:/staff/bundles";
	}

	@PostMapping("/{copy}/file")
	Object file(@PathVariable int copy, Authentication who, Model model) {
		return switch (this.bundles.rebuild(copy, who.getName())) {
			case Rebuilt.File file -> download(file);
			case Rebuilt.Refused refused -> {
				model.addAttribute("refused", "bundle.refused." + refused.why());
				yield list(who, model);
			}
			case Rebuilt.OtherVersion other -> {
				model.addAttribute("refused", "bundle.refused.VERSION");
				yield list(who, model);
			}
		};
	}

	private static ResponseEntity<byte[]> download(Rebuilt.File file) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_PDF);
		headers.setContentDisposition(
				ContentDisposition.attachment().filename(file.file().name(), StandardCharsets.UTF_8).build());
		return new ResponseEntity<>(file.pdf(), headers, HttpStatus.OK);
	}

	private String exportPage(Matter matter, Model model) {
		model.addAttribute("matter", matter);
		model.addAttribute("preview", this.bundles.preview(matter.accounts()));
		return "bundle/export";
	}

	private Matter find(String id, Authentication who) {
		return Optional.of(id)
			.filter((value) -> value.matches("[0-9a-f]{32}"))
			.flatMap((value) -> this.matters.find(new MatterId(value), who.getName()))
			.orElseThrow(NoSuchBundle::new);
	}

	/**
	 * What a lawyer fills in to have a bundle made.
	 */
	record ExportForm(@Nullable String matter, @Nullable String title, @Nullable String letter) {

		@Nullable Order order(Matter of, Bundles bundles, BindingResult problems) {
			String typed = (this.letter != null) ? this.letter.strip().toUpperCase(Locale.ROOT) : "";
			if (!typed.matches("[A-Z]")) {
				problems.rejectValue("letter", "bundle.letter.wrong");
				return null;
			}
			try {
				return new Order(bundles.front(of, String.valueOf(this.title)), typed.charAt(0), Preset.NONE, List.of(),
						false, of.id());
			}
			catch (IllegalArgumentException ex) {
				problems.rejectValue("title", "bundle.title.wrong");
				return null;
			}
		}

	}

}
