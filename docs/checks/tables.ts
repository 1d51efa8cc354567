/**
 * Tables of what an element offers, written between two marks of a page:
 *
 *     <!-- table: bl-list events -->
 *     | event | detail | what |
 *     <!-- /table -->
 *
 * `npm run docs` writes them all.
 */
import type { Element } from "./manifest.ts";

export const KINDS = ["attributes", "methods", "events", "slots", "parts", "properties"] as const;
export type Kind = (typeof KINDS)[number];

const BLOCK = /<!-- table: ([\w-]+) (\w+) -->\n[^]*?<!-- \/table -->/g;

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table's text; undefined where the element has nothing of the kind. */
export function tableOf(element: Element, kind: Kind): string | undefined {
  const { head, rows } = TABLES[kind](element);
  if (rows.length === 0) {
    return undefined;
  }
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

/** Tag and kind of each table for which a page has room, with its text. */
export function tablesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(BLOCK)].map(([block, tag = "", kind = ""]) => [`${tag} ${kind}`, block] as const),
  );
}

/**
 * A page with its tables as the code has them today.
 *
 * @throws where a mark names an element or a kind that is not there
 */
export function withTables(text: string, elements: readonly Element[]): string {
  return text.replaceAll(BLOCK, (_, tag: string, kind: string) => {
    const element = elements.find(({ tagName }) => tagName === tag);
    const table = element && isKind(kind) ? tableOf(element, kind) : undefined;
    if (table === undefined) {
      throw new Error(`No element ${tag} has ${kind}; the kinds are ${KINDS.join(", ")}.`);
    }
    return `<!-- table: ${tag} ${kind} -->\n${table}\n<!-- /table -->`;
  });
}

function isKind(kind: string): kind is Kind {
  return (KINDS as readonly string[]).includes(kind);
}

const TABLES: Readonly<Record<Kind, (element: Element) => Table>> = {
  attributes: ({ attributes = [], members = [] }) => ({
    head: ["attribute", "property", "what"],
    rows: [
      ...attributes.map(({ name, fieldName, description }) => [
        // HTML knows attributes in small letters alone.
        code(name.toLowerCase()),
        fieldName === undefined ? "" : code(fieldName),
        words(description),
      ]),
      ...members
        .filter((member) => member.kind === "field" && isPublic(member) && member.attribute === undefined)
        .map(({ name, readonly, description }) => [
          "",
          `${code(name)}${readonly ? ", to be read" : ""}`,
          words(description),
        ]),
    ],
  }),
  methods: ({ members = [] }) => ({
    head: ["method", "what"],
    rows: members
      .filter((member) => member.kind === "method" && isPublic(member))
      .map(({ name, parameters = [], description }) => [
        code(`${name}(${parameters.map(parameterText).join(", ")})`),
        words([description, ...parameters.flatMap(parameterWords)].join(" ")),
      ]),
  }),
  events: ({ events = [] }) => ({
    head: ["event", "detail", "what"],
    rows: events.map(({ name, type, description }) => [
      code(name),
      code(type?.text.replace(/^CustomEvent<(.*)>$/, "$1") ?? ""),
      words(description),
    ]),
  }),
  slots: ({ slots = [] }) => ({
    head: ["slot", "what"],
    rows: slots.map(({ name, description }) => [name ? code(name) : "(unnamed)", words(description)]),
  }),
  parts: ({ cssParts = [] }) => ({
    head: ["part", "what"],
    rows: cssParts.map(({ name, description }) => [code(name), words(description)]),
  }),
  properties: ({ cssProperties = [] }) => ({
    head: ["custom property", "what"],
    rows: cssProperties.map(({ name, description }) => [code(name), words(description)]),
  }),
};

function isPublic({
  name,
  privacy,
  static: isStatic = false,
}: NonNullable<Element["members"]>[number]): boolean {
  return privacy === undefined && !isStatic && !name.startsWith("#");
}

function parameterText({
  name,
  default: value,
}: {
  readonly name: string;
  readonly default?: string;
}): string {
  return value === undefined ? name : `${name} = ${value}`;
}

/** What a method's parameter is, as a sentence of its own. */
function parameterWords({
  name,
  description,
}: {
  readonly name: string;
  readonly description?: string;
}): readonly string[] {
  return description === undefined ? [] : [`${code(name)}: ${description.replace(/\.$/, "")}.`];
}

function code(text: string): string {
  return `\`${cell(text)}\``;
}

/** A description as a cell: one sentence goes without capital and stop, several stand as they are. */
function words(description = ""): string {
  const line = cell(description.replaceAll(/\s+/g, " ").trim());
  if (/\. [A-Z`]/.test(line)) {
    return line;
  }
  return line.replace(/\.$/, "").replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase());
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
