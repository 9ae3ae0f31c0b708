package org.chorus.bundle;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Lets anybody check a copy of a bundle. Nothing of who asks is kept, and the file stays
 * where it is: only its digest is sent.
 */
@Controller
@RequestMapping("/verify")
class VerifyController {

	private final Bundles bundles;

	VerifyController(Bundles bundles) {
		this.bundles = bundles;
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute("form", new VerifyForm("", ""));
		return "bundle/verify";
	}

	/**
	 * How every copy stands, for whoever would rather look than ask.
	 */
	@GetMapping(path = "/status.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	byte[] statuses() {
		return this.bundles.statuses().json();
	}

	/**
	 * The list with a signature, as one CMS file; empty where there is no key.
	 */
	@GetMapping(path = "/status.p7m", produces = "application/pkcs7-mime")
	@ResponseBody
	byte[] signedStatuses() {
		return this.bundles.statuses().seal();
	}

	@PostMapping
	String answer(@ModelAttribute("form") VerifyForm form, BindingResult problems, Model model) {
		if (!form.number().matches("[0-9]{0,9}")) {
			problems.rejectValue("copy", "bundle.verify.copy.wrong");
			return "bundle/verify";
		}
		try {
			Checked checked = this.bundles.check(form.sha256());
			model.addAttribute("file", file(checked, form.sha256()));
			model.addAttribute("checked", checked);
			model.addAttribute("says", this.bundles.say(checked));
			model.addAttribute("digest", form.sha256());
			model.addAttribute("typed", (form.copy() != null) ? form.copy().strip() : "");
			model.addAttribute("otherCopy", isOther(form, checked));
			return "bundle/answer";
		}
		catch (IllegalArgumentException ex) {
			problems.rejectValue("digest", "bundle.verify.digest.wrong");
			return "bundle/verify";
		}
	}

	/**
	 * The volume that has this digest; nothing where none has.
	 */
	private static @Nullable RegisteredFile file(Checked checked, String sha256) {
		Registered entry = checked.entry();
		return (entry == null) ? null
				: entry.files()
					.stream()
					.filter((file) -> file.sha256().equalsIgnoreCase(sha256))
					.findFirst()
					.orElse(null);
	}

	private static boolean isOther(VerifyForm form, Checked checked) {
		Registered entry = checked.entry();
		return entry != null && !form.number().isEmpty() && !form.number().equals(Integer.toString(entry.copy()));
	}

	/**
	 * What somebody types who checks a copy.
	 */
	record VerifyForm(@Nullable String copy, @Nullable String digest) {

		/**
		 * The digest without the spaces and colons that programs print in it.
		 */
		String sha256() {
			return (this.digest != null) ? this.digest.replaceAll("[\\s:]+", "") : "";
		}

		String number() {
			return (this.copy != null) ? this.copy.strip().replaceFirst("^0+(?=\\d)", "") : "";
		}

	}

}
