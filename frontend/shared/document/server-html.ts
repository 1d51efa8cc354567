/**
 * HTML that our own server has written, with all that comes from data escaped, as nodes to be put into the page. The
 * only place where a text becomes markup; texts from anywhere else are set as text.
 *
 * What stands in `data-inline-style` becomes the style of its element: a policy may forbid style attributes in markup.
 */
export function serverHtml(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html;
  for (const element of template.content.querySelectorAll<HTMLElement>("[data-inline-style]")) {
    element.style.cssText = element.dataset["inlineStyle"] ?? "";
    element.removeAttribute("data-inline-style");
  }
  return template.content;
}
