// Keeps what is being typed, every few seconds and when the page is left. Without this script every button does the same.
(() => {
  const form = document.getElementById("interview");
  const EVERY_MS = 10000;
  let changed = false;
  let sending = false;

  const keep = (leaving) => {
    if (!changed || sending) return;
    changed = false;
    const sent = new FormData(form);
    sent.set("go", "draft");
    for (const [name, value] of [...sent.entries()]) if (value instanceof File) sent.delete(name);
    fetch(form.action || location.pathname, { method: "POST", body: sent, keepalive: leaving, redirect: "manual" })
      .catch(() => { changed = true; });
  };

  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { sending = true; });
  form.addEventListener("unsent", () => { sending = false; changed = true; });
  window.addEventListener("pageshow", () => { sending = false; });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") keep(true); });
  setInterval(() => keep(false), EVERY_MS);
})();
