// Puts a button beside each answer that copies it. Without this script an answer is marked and copied by hand.
(() => {
  const packet = document.getElementById("packet");
  const said = document.getElementById("copied");
  if (!packet || !navigator.clipboard) return;
  const { copyWord, copiedWord } = packet.dataset;
  packet.querySelectorAll("[data-copy]").forEach((answer) => {
    const label = answer.parentElement.querySelector(".packet-label").textContent.trim();
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-outline-primary btn-sm packet-copy no-print";
    button.textContent = copyWord;
    button.setAttribute("aria-label", `${copyWord}: ${label}`);
    button.addEventListener("click", () => {
      navigator.clipboard.writeText(answer.innerText).then(() => {
        button.textContent = copiedWord;
        said.textContent = `${copiedWord}: ${label}`;
        setTimeout(() => { button.textContent = copyWord; }, 3000);
      }).catch(() => {}); // not allowed here: the words can still be marked
    });
    answer.after(button);
  });
})();
