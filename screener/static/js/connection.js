// Sends the page without leaving it, so that nothing typed is lost when the server cannot be reached. Without this script
// the buttons send the page as any form does.
(() => {
  const form = document.getElementById("interview");
  const lost = document.getElementById("connection-lost");
  if (!form || !lost || !window.fetch || !window.AbortController) return;
  const LONGEST_MS = 60000;
  const UNREACHABLE = [502, 503, 504]; // what stands before the server says so, or its database is away
  let sending = false;
  let plainly = false;
  let pressed = null;

  window.addEventListener("load", () => {
    if (location.href.includes("?#")) history.replaceState(history.state, "", location.pathname + location.hash);
  });

  const show = () => {
    lost.hidden = false;
    lost.focus();
  };
  const goOn = (to) => {
    const target = new URL(to, location.href);
    const samePage = target.pathname === location.pathname && target.search === location.search;
    if (!samePage || !target.hash) return location.assign(target);
    return location.replace(`${target.pathname}?${target.hash}`); // the hash alone would only scroll the old page
  };
  const plain = () => {
    plainly = true;
    form.requestSubmit(pressed);
  };
  const send = async () => {
    const sent = new FormData(form);
    if (pressed && pressed.name) sent.set(pressed.name, pressed.value);
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), LONGEST_MS);
    let to = "";
    try {
      const answer = await fetch(form.action || location.pathname, {
        method: "POST", body: sent, redirect: "manual", headers: { Accept: "application/json" }, signal: patience.signal,
      });
      if (UNREACHABLE.includes(answer.status)) throw new Error("unreachable");
      if ((answer.headers.get("Content-Type") || "").startsWith("application/json")) to = (await answer.json()).to;
    } catch {
      sending = false;
      form.dispatchEvent(new Event("unsent"));
      return show();
    } finally {
      clearTimeout(timer);
    }
    sending = false;
    return to ? goOn(to) : plain(); // any other answer is a page to read: the same page sent twice does nothing twice
  };

  form.addEventListener("submit", (event) => {
    if (plainly) return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    pressed = event.submitter;
    lost.hidden = true;
    send();
  });
  lost.querySelector("[data-again]").addEventListener("click", () => form.requestSubmit(pressed));
  window.addEventListener("pageshow", () => { sending = plainly = false; });
})();
