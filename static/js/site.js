// Small comforts. Everything on the site works without this file; nothing is sent or kept.
const root = document.documentElement;
const all = (what) => document.querySelectorAll(what);
const exit = document.querySelector("[data-exit]");
let left = false;
let presses = [];

root.classList.add("scripted");

// Blank before the other site answers: on a slow network that takes seconds.
function leave() {
  left = true;
  root.hidden = true;
  document.title = exit.hostname;
  location.replace(exit.href);
}

if (exit) {
  exit.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  // Not Escape: it would stop the other site from loading.
  addEventListener("keydown", (event) => {
    if (event.repeat) return;
    const alone = event.key === "Shift" && !event.altKey && !event.ctrlKey && !event.metaKey;
    presses = alone ? [...presses, event.timeStamp].filter((time) => event.timeStamp - time < 1500) : [];
    if (presses.length > 2) leave();
  });
  // A page that was left and comes back from the browser's memory stays blank.
  addEventListener("pageshow", (event) => {
    if (event.persisted && left) leave();
  });
}

for (const button of navigator.clipboard ? all("[data-copy]") : []) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const { copy, done } = button.dataset;
    const said = await navigator.clipboard.writeText(copy).then(() => done, () => copy);
    for (const status of all("[data-copied]")) status.textContent = said;
  });
}

for (const button of all("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
