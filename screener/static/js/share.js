// Offers the device's own way of passing something on, where there is one. Without this script the links do it.
(() => {
  const button = document.querySelector("[data-share]");
  if (!button || !navigator.share) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    navigator.share({ text: document.getElementById("pass-on-text").textContent }).catch(() => {}); // closed again
  });
})();
