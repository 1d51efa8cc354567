/**
 * HTML that our own server has written, with all that comes from data escaped, as nodes to be put into the page. The
 * only place where a text becomes markup; texts from anywhere else are set as text.
 */
export function serverHtml(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}
