import type { DiagramLink } from "./layout.js";

/** A node as it stands in the page's list. */
export interface ListedNode {
  readonly id: string;
  readonly label: string;
  /** BCP 47 tag, where the label is in another language than the page. */
  readonly language: string | null;
  /** False for what is not publicly known. */
  readonly known: boolean;
  /** Description of the node for screen readers. */
  readonly text: string;
  readonly item: HTMLElement;
}

/** Reads the nodes of a list of items that have `data-node`. */
export function nodesOf(root: ParentNode): ListedNode[] {
  return [...root.querySelectorAll<HTMLElement>("[data-node]")].map((item) => {
    const label = item.querySelector<HTMLElement>(".bl-diagram-label");
    const statement = item.querySelector(".bl-article-statement")?.cloneNode(true) as Element | undefined;
    statement?.querySelectorAll("sup").forEach((notes) => {
      notes.remove();
    });
    return {
      id: item.dataset["node"] ?? "",
      label: label?.textContent ?? "",
      language: label?.getAttribute("lang") ?? null,
      known: !item.hasAttribute("data-unknown"),
      text: statement?.textContent ?? "",
      item,
    };
  });
}

/** The links of such a list: each stands in the item of the node where it begins. */
export function linksOf(nodes: readonly ListedNode[]): DiagramLink[] {
  return nodes.flatMap(({ id, item }) =>
    [...item.querySelectorAll<HTMLElement>("[data-to]")].map((link) => ({
      from: id,
      to: link.dataset["to"] ?? "",
    })),
  );
}
