// Works out the SHA-256 digest of a chosen file in the browser and fills it in. The file is never sent.
(function () {
	"use strict";
	var place = document.getElementById("choose");
	var file = document.getElementById("file");
	var says = document.getElementById("file-says");
	var digest = document.getElementById("digest");
	if (!place || !digest || !window.crypto || !window.crypto.subtle || !window.Blob || !Blob.prototype.arrayBuffer) {
		return;
	}
	place.hidden = false;
	file.addEventListener("change", function () {
		if (!file.files.length) {
			return;
		}
		digest.value = "";
		says.textContent = place.dataset.working;
		file.files[0].arrayBuffer().then(function (bytes) {
			return window.crypto.subtle.digest("SHA-256", bytes);
		}).then(function (hash) {
			digest.value = Array.prototype.map.call(new Uint8Array(hash), function (each) {
				return ("0" + each.toString(16)).slice(-2);
			}).join("");
			says.textContent = place.dataset.worked;
		}).catch(function () {
			says.textContent = place.dataset.failed;
		});
	});
})();
