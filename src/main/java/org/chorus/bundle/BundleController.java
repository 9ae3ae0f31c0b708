package org.chorus.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of a lawyer's bundles, and their files.
 */
@Controller
@RequestMapping("/staff/bundles")
class BundleController {

	private final Bundles bundles;

	private final Consents consents;

	BundleController(Bundles bundles, Consents consents) {
		this.bundles = bundles;
		this.consents = consents;
	}

	@GetMapping
	String list(Authentication who, Model model) {
		List<Registered> copies = this.bundles.of(who.getName());
		model.addAttribute("copies", copies);
		model.addAttribute("old", copies.stream().filter((copy) -> copy.status() != Status.CURRENT).toList());
		model.addAttribute("requests", this.consents.of(who.getName())
			.stream()
			.filter((request) -> request.state() == Request.State.WAITING || request.state() == Request.State.AGREED)
			.toList());
		return "bundle/list";
	}

	@PostMapping("/{copy}/file")
	Object file(@PathVariable int copy, @RequestParam(defaultValue = "1") int volume, Authentication who, Model model) {
		return switch (this.bundles.rebuild(copy, volume, who.getName())) {
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

	/**
	 * The schedule of documents for the letter, as a page or a table.
	 */
	@PostMapping("/{copy}/schedule")
	Object schedule(@PathVariable int copy, @RequestParam String form, Authentication who, Model model) {
		boolean table = form.equals("csv");
		return this.bundles.papers(copy, who.getName())
			.<Object>map((papers) -> file(table ? papers.scheduleCsv() : papers.scheduleHtml(),
					table ? "text/csv;charset=UTF-8" : "text/html;charset=UTF-8",
					"schedule " + Wording.copy(copy) + (table ? ".csv" : ".html")))
			.orElseGet(() -> {
				model.addAttribute("refused", "bundle.refused.NOT_OURS");
				return list(who, model);
			});
	}

	private static ResponseEntity<byte[]> file(String text, String type, String name) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.parseMediaType(type));
		headers.setContentDisposition(ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build());
		return new ResponseEntity<>(text.getBytes(StandardCharsets.UTF_8), headers, HttpStatus.OK);
	}

	private static ResponseEntity<byte[]> download(Rebuilt.File file) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_PDF);
		headers.setContentDisposition(
				ContentDisposition.attachment().filename(file.file().name(), StandardCharsets.UTF_8).build());
		return new ResponseEntity<>(file.pdf(), headers, HttpStatus.OK);
	}

}
