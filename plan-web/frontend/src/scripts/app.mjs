/* Starts the components of govuk-frontend. Its address carries a fingerprint, so the page names it. */
const { initAll } = await import(document.documentElement.dataset.components);
initAll();

/* "Print" buttons do nothing without a script, so they are hidden until there is one. */
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
