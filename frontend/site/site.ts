/**
 * The script of the pages of a static site: the elements of their header, the exhibit's views, and a search that needs no
 * server.
 */
import "../page/page.js";
import { loadGraphicsOf } from "../elements/on-demand/graphics.js";
import { answerOnPage } from "../shell/local-answers.js";

const whole = document.querySelector("bl-search")?.getAttribute("src");
if (whole) {
  const texts = whole.replace("timeline.json", "search.json");
  answerOnPage({ whole, texts }, new AbortController().signal);
}

if (document.querySelector("bl-exhibit")) {
  import("../shell/bl-exhibit.js").catch(console.warn);
}

const numbers = document.querySelector("bl-numbers");
if (numbers) {
  const content = numbers.getHTML();
  import("../elements/numbers/bl-numbers.js")
    .then(() => {
      numbers.show(content);
    })
    .catch(console.warn);
}
if (document.querySelector("bl-places")) {
  import("../elements/places/bl-places.js").catch(console.warn);
}
loadGraphicsOf(document);
