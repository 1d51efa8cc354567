/** Addresses that follow from that of the exhibit's document. Pure. */
import { withParameters } from "../../../shared/address/query.js";

/**
 * The address of a document beside the exhibit's, in the same language and version.
 *
 * @param source address of the exhibit's document, for example `api/v1/timeline.json?lang=fr`
 * @param name for example `series.json`
 */
export function siblingAddress(source: string, name: string): string {
  const { folder, parameters } = partsOf(source);
  return folder + name + withParameters("", { lang: parameters.get("lang"), v: parameters.get("v") });
}

/**
 * The address of the page of a theme or an era, in the language of the exhibit's document. A document that stands outside
 * an API has its pages beside it.
 */
export function pageAddress(source: string, kind: "theme" | "era", id: string): string {
  const { folder, parameters } = partsOf(source);
  const lang = parameters.get("lang");
  return `${rootOf(folder)}${kind}/${encodeURIComponent(id)}${withParameters("", { lang })}`;
}

/** What the addresses of the exhibit's pages and pictures begin with; empty or with a slash at its end. */
export function rootAddress(source: string): string {
  return rootOf(partsOf(source).folder);
}

function partsOf(source: string): { readonly folder: string; readonly parameters: URLSearchParams } {
  const [path, search = ""] = source.split("?", 2);
  return { folder: path.slice(0, path.lastIndexOf("/") + 1), parameters: new URLSearchParams(search) };
}

function rootOf(folder: string): string {
  return folder.replace(/(^|\/)api\/v\d+\/$/, "$1");
}
