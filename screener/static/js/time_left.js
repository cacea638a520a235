// Says ten minutes before the end that answers will no longer be kept. Without this script a frame says it.
(() => {
  const box = document.querySelector("[data-time-left]");
  const near = box.querySelector("[data-near]");
  const over = box.querySelector("[data-over]");
  const clock = box.querySelector("[data-clock]");
  const NOTICE_SECONDS = 600;
  const ASKED_AGAIN_SECONDS = 20;
  let ends = Date.now() + 1000 * Number(box.dataset.timeLeft);
  let asked = 0;

  const ask = async (method) => {
    const token = document.querySelector("[name=csrfmiddlewaretoken]");
    const headers = { Accept: "application/json" };
    if (token) headers["X-CSRFToken"] = token.value;
    const answer = await fetch(box.dataset.address, { method, headers });
    if (answer.ok) ends = Date.now() + 1000 * (await answer.json()).seconds_left;
    show();
  };
  const show = () => {
    const left = Math.max(0, Math.round((ends - Date.now()) / 1000));
    near.hidden = left > NOTICE_SECONDS || left === 0;
    over.hidden = left > 0;
    clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    return left;
  };
  const tick = () => {
    const left = show();
    if (left > NOTICE_SECONDS || Date.now() - asked < 1000 * ASKED_AGAIN_SECONDS) return;
    asked = Date.now();
    ask("GET").catch(() => {}); // another tab may have kept it going
  };

  near.querySelector("[data-keep-going]").addEventListener("click", () => ask("POST").catch(() => {}));
  setInterval(tick, 1000);
})();
