// Hits one after the other, and letter keys for reading accounts: N and Shift N for hits, J and K for accounts. Every page works without them.
(function () {
	"use strict";
	var hit = 0;
	function follow(rel) {
		var link = document.querySelector("a[rel=" + rel + "]");
		if (link) {
			link.click();
		}
	}
	function step(by) {
		var count = document.querySelectorAll("mark[id]").length;
		if (count) {
			var now = /^#h(\d+)$/.exec(location.hash);
			hit = ((now ? Number(now[1]) : (by > 0 ? 0 : 1)) - 1 + by + count) % count + 1;
			location.replace("#h" + hit);
			var said = document.getElementById("hit-count");
			said.textContent = said.dataset.at.replace("#", hit);
		}
	}
	document.addEventListener("click", function (event) {
		var link = event.target.closest("[data-step]");
		if (link) {
			event.preventDefault();
			step(Number(link.dataset.step));
		}
	});
	document.addEventListener("keydown", function (event) {
		var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
		if (typing || document.body.dataset.keys === "off" || event.ctrlKey || event.altKey || event.metaKey) {
			return;
		}
		if (event.key === "n") {
			step(1);
		} else if (event.key === "N") {
			step(-1);
		} else if (event.key === "j") {
			follow("next");
		} else if (event.key === "k") {
			follow("prev");
		}
	});
})();
// Asks again by itself how far a long work has come, as the link on the page does.
(function () {
	"use strict";
	var busy = document.getElementById("busy");
	function ask() {
		fetch(location.href, { credentials: "same-origin" }).then(function (answer) {
			return answer.text().then(function (page) {
				var now = new DOMParser().parseFromString(page, "text/html").getElementById("busy");
				if (answer.redirected || !now) {
					location.reload();
				} else {
					busy.replaceChildren.apply(busy, now.childNodes);
					setTimeout(ask, Number(busy.dataset.busy));
				}
			});
		}).catch(function () {
			setTimeout(ask, Number(busy.dataset.busy));
		});
	}
	if (busy) {
		setTimeout(ask, Number(busy.dataset.busy));
	}
})();
