/**
 * The script of the pages of a static site: the elements of their header, the exhibit's views, and a search that needs no
 * server.
 */
import "../page/page.js";
import { answerOnPage } from "../shell/local-answers.js";
import { loadElementsOf } from "../shell/page-elements.js";

const whole = document.querySelector("bl-search")?.getAttribute("src");
if (whole) {
  const texts = whole.replace("timeline.json", "search.json");
  answerOnPage({ whole, texts }, new AbortController().signal);
}

if (document.querySelector("bl-exhibit")) {
  import("../shell/bl-exhibit.js").catch(console.warn);
}
loadElementsOf(document);
