/**
 * The script of the exhibit in one file, which is opened from a disk. It asks nobody for anything: pages, documents, drawings
 * and search are in the file, and what is shown stands behind the number sign of its address.
 */
import "../page/page.js";
import { keepAddressIn } from "../shared/address/address-window.js";
import { showOwnPictures } from "../shared/address/pictures.js";
import { setPublicBase } from "../shared/address/public-base.js";
import { answerDocuments } from "../shared/document/document-request.js";
import { answerOnPage } from "../shell/local-answers.js";
import { leadWithin } from "./file-links.js";
import { PageSwitch, type FilePages } from "./file-pages.js";
import { FragmentWindow } from "./fragment-window.js";
import { InlineDocuments } from "./inline-documents.js";

const said = JSON.parse(document.querySelector("script#pages")?.textContent ?? "") as FilePages;
const header = document.querySelector<HTMLElement>(".bl-header");
if (!header) {
  throw new Error("The file has no header.");
}

/** All lasts as long as the page does. */
const { signal } = new AbortController();

const documents = new InlineDocuments(document, document.baseURI);
answerDocuments(documents.answer);
showOwnPictures(documents.picture);
setPublicBase(said.home);

const view = new FragmentWindow(window);
keepAddressIn(view);

const whole = document.querySelector("bl-search")?.getAttribute("src");
if (whole) {
  const texts = whole.replace("timeline.json", "search.json");
  answerOnPage({ whole, texts }, signal);
}

const pages = new PageSwitch(said, view, documents, header, [...document.querySelectorAll("#main")]);
leadWithin(
  {
    home: said.home,
    has: (path) => pages.has(path),
    file: (path) => documents.file(path),
    // Timeline and list show the same entries.
    kept: () => (pages.path === "" || pages.path === "list" ? view.location.search : ""),
  },
  signal,
);
window.addEventListener("popstate", pages.follow);
window.addEventListener("hashchange", pages.follow);
pages.follow();
