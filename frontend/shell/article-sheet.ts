/**
 * Loads the styles of an entry's article, which a timeline needs only once an entry is open: `article-styles` of the
 * exhibit says where they are. They stand before the page's own, which override them.
 *
 * Settles when they are here. Where they do not come the article is shown without them, and the next one asks again.
 */
export async function loadArticleSheet(exhibit: HTMLElement): Promise<void> {
  const address = exhibit.getAttribute("article-styles");
  if (address === null) {
    return;
  }
  exhibit.removeAttribute("article-styles");
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  const isHere = new Promise<boolean>((resolve) => {
    link.addEventListener("load", () => {
      resolve(true);
    });
    link.addEventListener("error", () => {
      resolve(false);
    });
  });
  const first = document.querySelector("link[rel=stylesheet]");
  document.head.insertBefore(link, first?.parentNode === document.head ? first : null);
  if (!(await isHere)) {
    link.remove();
    exhibit.setAttribute("article-styles", address);
  }
}
