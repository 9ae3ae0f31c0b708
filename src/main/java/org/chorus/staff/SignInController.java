package org.chorus.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.OptionalLong;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signing in, taking up an invitation and setting up the second factor.
 */
@Controller
class SignInController {

	private final Staff staff;

	private final StaffSettings settings;

	private final SecureRandom random;

	private final Clock clock;

	SignInController(Staff staff, StaffSettings settings, SecureRandom random, Clock clock) {
		this.staff = staff;
		this.settings = settings;
		this.random = random;
		this.clock = clock;
	}

	@GetMapping("/staff/sign-in")
	String signIn(Model model, @RequestParam(required = false) @Nullable Long wait,
			@RequestParam(required = false) @Nullable String wrong,
			@RequestParam(required = false) @Nullable String out) {
		model.addAttribute("factor", this.settings.secondFactor());
		model.addAttribute("wait", wait);
		model.addAttribute("wrong", wrong != null);
		model.addAttribute("out", out);
		return "staff/sign-in";
	}

	@GetMapping("/staff")
	String home(Authentication who) {
		return who.getAuthorities()
			.stream()
			.map((authority) -> String.valueOf(authority.getAuthority()).substring("ROLE_".length()))
			.flatMap((role) -> Role.find(role).stream())
			.map((role) -> "redirect:" + role.home())
			.findFirst()
			.orElse("redirect:/staff/you/factor");
	}

	@GetMapping("/staff/set-up/{key}")
	String setUp(@PathVariable String key, Model model, HttpServletResponse response) {
		model.addAttribute("form", new Chosen(null));
		return setUpPage(key, model, response);
	}

	@PostMapping("/staff/set-up/{key}")
	String takeUp(@PathVariable String key, @ModelAttribute("form") Chosen form, BindingResult problems, Model model,
			HttpServletResponse response) {
		String password = (form.password() != null) ? form.password() : "";
		if (password.length() < Staff.SHORTEST || password.length() > Staff.LONGEST) {
			problems.rejectValue("password", "staff.set-up.length", new Object[] { Staff.SHORTEST, Staff.LONGEST },
					null);
			return setUpPage(key, model, response);
		}
		return this.staff.takeUp(key, password) ? "redirect:/staff/sign-in?out=ready" : setUpPage(key, model, response);
	}

	private String setUpPage(String key, Model model, HttpServletResponse response) {
		return this.staff.invitedBy(key).map((member) -> {
			model.addAttribute("member", member);
			return "staff/set-up";
		}).orElseGet(() -> {
			response.setStatus(HttpServletResponse.SC_NOT_FOUND);
			return "staff/expired";
		});
	}

	@GetMapping("/staff/you/factor")
	String factor(Authentication who, Model model) {
		Member member = this.staff.find(who.getName()).orElseThrow(NoSuchMember::new);
		if (member.factor() != null) {
			return "redirect:/staff";
		}
		byte[] secret = Totp.secret(this.random);
		model.addAttribute("form", new Proof(Base64.getEncoder().encodeToString(secret), null));
		return factorPage(secret, who, model);
	}

	@PostMapping("/staff/you/factor")
	String prove(Authentication who, @ModelAttribute("form") Proof form, BindingResult problems, Model model,
			HttpServletRequest request) {
		Member member = this.staff.find(who.getName()).orElseThrow(NoSuchMember::new);
		byte[] secret = Base64.getDecoder().decode(String.valueOf(form.secret()));
		OptionalLong step = Totp.match(secret, String.valueOf(form.code()), this.clock.instant(), 0);
		if (member.factor() != null || secret.length != 20) {
			return "redirect:/staff";
		}
		if (step.isEmpty()) {
			problems.rejectValue("code", "staff.factor.wrong");
			return factorPage(secret, who, model);
		}
		this.staff.setFactor(member.name(), secret, step.getAsLong());
		request.getSession().invalidate();
		return "redirect:/staff/sign-in?out=factor";
	}

	private static String factorPage(byte[] secret, Authentication who, Model model) {
		model.addAttribute("text", Totp.text(secret).replaceAll("(.{4})(?=.)", "$1 "));
		model.addAttribute("address",
				"otpauth://totp/Chorus:" + who.getName() + "?secret=" + Totp.text(secret) + "&issuer=Chorus");
		return "staff/factor";
	}

	/**
	 * The password chosen.
	 */
	record Chosen(@Nullable String password) {

		@Override
		public String toString() {
			return "Chosen[REDACTED]";
		}

	}

	/**
	 * A new secret, and a code that proves that the app has it.
	 */
	record Proof(@Nullable String secret, @Nullable String code) {

		@Override
		public String toString() {
			return "Proof[REDACTED]";
		}

	}

}
