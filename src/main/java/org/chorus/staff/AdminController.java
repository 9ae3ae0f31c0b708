package org.chorus.staff;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Who works here: the administrator invites, disables and resets.
 */
@Controller
class AdminController {

	private final Staff staff;

	AdminController(Staff staff) {
		this.staff = staff;
	}

	@GetMapping("/staff/admin")
	String list(Model model) {
		model.addAttribute("form", new Invitation(null, Role.LAWYER));
		return page(model);
	}

	@PostMapping("/staff/admin/invite")
	String invite(@ModelAttribute("form") Invitation form, BindingResult problems, Authentication who, Model model,
			HttpServletRequest request) {
		if (form.role() == null) {
			problems.rejectValue("role", "staff.admin.role.missing");
		}
		else {
			try {
				String name = Staff.name(String.valueOf(form.name()));
				link(name, this.staff.invite(name, form.role(), who.getName()), model, request);
				model.addAttribute("form", new Invitation(null, Role.LAWYER));
			}
			catch (NameTaken ex) {
				problems.rejectValue("name", "staff.admin.name.taken");
			}
			catch (IllegalArgumentException ex) {
				problems.rejectValue("name", "staff.admin.name.wrong");
			}
		}
		return page(model);
	}

	@PostMapping("/staff/admin/reset")
	String reset(@RequestParam String name, Authentication who, Model model, HttpServletRequest request) {
		model.addAttribute("form", new Invitation(null, Role.LAWYER));
		link(name, this.staff.reset(name, who.getName()), model, request);
		return page(model);
	}

	@PostMapping("/staff/admin/disable")
	String disable(@RequestParam String name, Authentication who) {
		if (!name.equals(who.getName())) {
			this.staff.disable(name, who.getName());
		}
		return "redirect:/staff/admin";
	}

	@PostMapping("/staff/admin/enable")
	String enable(@RequestParam String name, Authentication who) {
		this.staff.enable(name, who.getName());
		return "redirect:/staff/admin";
	}

	private String page(Model model) {
		model.addAttribute("members", this.staff.all());
		model.addAttribute("roles", List.of(Role.values()));
		return "staff/admin";
	}

	private static void link(String name, String key, Model model, HttpServletRequest request) {
		model.addAttribute("invited", name);
		model.addAttribute("link",
				ServletUriComponentsBuilder.fromContextPath(request)
					.path("/staff/set-up/{key}")
					.buildAndExpand(key)
					.toUriString());
	}

	/**
	 * Whom to invite.
	 */
	record Invitation(@Nullable String name, @Nullable Role role) {
	}

}
