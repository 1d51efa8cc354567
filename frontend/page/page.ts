/** The script of the pages without session. They can be read and searched without it. */
import "../elements/appearance/bl-appearance.js";

/** The form in the header is a search already; the element that knows more is loaded once the visitor turns to it. */
function loadSearch(turnedTo: EventTarget | null): void {
  if (turnedTo instanceof Element && turnedTo.closest("bl-search")) {
    import("../elements/search/bl-search.js").catch(console.warn);
  }
}

/** How the page's subject is cited is told by a link already. */
if (document.querySelector("bl-cite")) {
  import("../elements/cite/bl-cite.js").catch(console.warn);
}

/** The speaker's page reads as notes, and steers once its element is there. */
if (document.querySelector("bl-speaker")) {
  import("../elements/speaker/bl-speaker.js").catch(console.warn);
}
if (document.querySelector("bl-join")) {
  import("../elements/join/bl-join.js").catch(console.warn);
}

document.addEventListener("focusin", ({ target }) => {
  loadSearch(target);
});
// Who is quick has the focus there already.
loadSearch(document.activeElement);
