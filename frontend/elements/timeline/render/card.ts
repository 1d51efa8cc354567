/**
 * The card beside an entry: its drawing, date and place, title, lede, and how well it is known; or what a cluster holds. It
 * stands at the entry on which the pointer rests, or at the one that has the keyboard's focus. After a long press it stays
 * and has a button to open the entry, because a finger covers the entry itself.
 */
import { smallPicture } from "../../../shared/address/pictures.js";
import { townOf } from "../../../shared/document/exhibit-document.js";
import { saysAll } from "../layers/label.js";
import { entryOf, isCluster, isMark, type PlacedItem } from "../layout/placed.js";
import { rootAddress } from "../model/addresses.js";
import { loadCardDetails, type CardDetails } from "../model/card-details.js";
import { themeClass, type Scene } from "../scene/scene.js";
import { put } from "../scene/svg.js";
import { clusterDate, isInseparable } from "../text/cluster-labels.js";
import { wording } from "../text/messages.js";
import { signsOf, type Sign } from "../text/signs.js";
import { Lessons, storageOf } from "./lessons.js";
import { placeBeside, type CardNeeds } from "./placing.js";

/** Width of the drawing at natural size; as in card.styles.ts. */
const PICTURE_PX = 340;
const ENTRY_NEEDS: CardNeeds = { widthPx: PICTURE_PX, heightPx: 340, leastPx: 150 };
const CLUSTER_NEEDS: CardNeeds = { widthPx: PICTURE_PX, heightPx: 190, leastPx: 90 };
/** A cluster's card names so many of its entries, the most significant ones. */
const MOST_TITLES = 3;

/** What a visitor can do with the card. */
export interface CardActs {
  enter(): void;
  leave(): void;
  open(): void;
  /** More is known to say, so a frame is needed. */
  learn(): void;
}

export class Card {
  readonly element = document.createElement("div");
  readonly #picture = document.createElement("img");
  readonly #when = textElement("p", "when");
  readonly #title = textElement("b", "title");
  readonly #lede = textElement("p", "lede");
  readonly #facts = textElement("p", "facts");
  readonly #titles = document.createElement("ul");
  readonly #sign = textElement("p", "sign");
  /** Opens the entry, or zooms into the cluster or lists it. */
  readonly #button = document.createElement("button");
  readonly #lessons = new Lessons(storageOf(window));
  readonly #acts: CardActs;
  #details: ReadonlyMap<string, CardDetails> | undefined;
  /** Address of the exhibit's document for which details have been asked. */
  #asked: string | undefined;
  /** The card was shown before its details were known. */
  #reserves = false;
  #written: { readonly document: Scene["document"]; readonly key: string } | undefined;

  constructor(acts: CardActs) {
    this.#acts = acts;
    this.element.className = "card";
    this.element.setAttribute("part", "card");
    // The button of the mark, and what it opens, say the same to screen readers.
    this.element.ariaHidden = "true";
    this.#picture.alt = "";
    this.#picture.decoding = "async";
    this.#picture.draggable = false;
    this.#picture.addEventListener("error", () => {
      this.#picture.hidden = true;
    });
    this.#button.type = "button";
    this.#button.tabIndex = -1;
    const words = document.createElement("div");
    words.className = "words";
    words.append(this.#when, this.#title, this.#lede, this.#titles, this.#facts, this.#sign, this.#button);
    this.element.append(this.#picture, words);
    this.element.hidden = true;
    this.#listen();
  }

  hide(): void {
    if (!this.element.hidden) {
      this.element.hidden = true;
      // The next time it tells of its signs anew.
      this.#written = undefined;
    }
  }

  /** Asks for what only cards say, before one is shown. */
  prepare({ source }: Scene): void {
    if (source === undefined || source === this.#asked) {
      return;
    }
    this.#asked = source;
    loadCardDetails(source).then(
      (details) => {
        if (this.#asked === source) {
          this.#details = details;
          this.#acts.learn();
        }
      },
      () => {
        // The card does without them; they are asked for again with another document.
      },
    );
  }

  /**
   * @param stays the card was asked for by a long press
   * @returns whether it is shown: what the graphic says already needs no card
   */
  show(scene: Scene, item: PlacedItem, stays: boolean): boolean {
    this.prepare(scene);
    const details = this.#detailsOf(scene, item);
    if (!stays && this.#isNothingNew(scene, item, details)) {
      this.hide();
      return false;
    }
    const entry = entryOf(item);
    const key = [entry, isCluster(item) ? item.members.length : 0, details === undefined].join(" ");
    if (this.#written?.document !== scene.document || this.#written.key !== key) {
      const isSameItem = this.#written?.key.split(" ")[0] === String(entry);
      // What comes later finds its room reserved, so that the button stays under the finger.
      this.#reserves = isSameItem ? this.#reserves : !isCluster(item) && details === undefined;
      this.#written = { document: scene.document, key };
      this.#write(scene, item, details);
      this.#explain(scene, item, isSameItem);
    }
    const mixed = isCluster(item) && scene.metrics.vertical;
    const theme = mixed ? "" : themeClass(scene.model.columns.theme[entry]);
    const names = [
      "card",
      theme,
      stays ? "stays" : "",
      this.#reserves ? "reserves" : "",
      isCluster(item) ? "counts" : "",
    ];
    put(this.element, "class", names.filter((name) => name !== "").join(" "));
    this.#place(scene, item);
    this.element.hidden = false;
    return true;
  }

  #listen(): void {
    const { element } = this;
    const acts = this.#acts;
    // The graphic below takes presses for its own; a turned wheel still zooms it.
    for (const type of ["pointerdown", "pointerup", "pointermove", "touchstart", "touchend"]) {
      element.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
    element.addEventListener("pointerenter", ({ pointerType }) => {
      if (pointerType !== "touch") {
        acts.enter();
      }
    });
    element.addEventListener("pointerleave", ({ pointerType }) => {
      if (pointerType !== "touch") {
        acts.leave();
      }
    });
    // A finger that rests on the drawing means the card, not the picture's file.
    element.addEventListener("contextmenu", (event) => {
      if (event.pointerType === "touch") {
        event.preventDefault();
      }
    });
    element.addEventListener("click", (event) => {
      event.stopPropagation();
      acts.open();
    });
  }

  #detailsOf({ model }: Scene, item: PlacedItem): CardDetails | undefined {
    return isCluster(item) ? undefined : this.#details?.get(model.columns.id[item.entry]);
  }

  /** A mark that is a card itself needs no other, unless there is more to say than it has room for. */
  #isNothingNew(scene: Scene, item: PlacedItem, details: CardDetails | undefined): boolean {
    return (
      !isCluster(item) &&
      isMark(item) &&
      item.form === "card" &&
      (details === undefined || saysAll(scene, item, details.lede))
    );
  }

  #write(scene: Scene, item: PlacedItem, details: CardDetails | undefined): void {
    const { document: timeline, model } = scene;
    put(this.element, "dir", timeline.direction);
    if (isCluster(item)) {
      this.#writeCluster(scene, item.members);
    } else {
      const { columns } = model;
      this.#writePicture(scene, item.entry);
      this.#writeWhen(scene, item.entry);
      say(this.#title, columns.title[item.entry], columns.titleLanguage[item.entry]);
      say(this.#lede, details?.lede ?? "", details?.ledeLanguage ?? timeline.language);
      this.#titles.replaceChildren();
      say(this.#facts, factsOf(scene, details).join(" · "), timeline.language);
      this.#button.textContent = wording(timeline, "open");
    }
  }

  #writeCluster(scene: Scene, members: Int32Array): void {
    const { document: timeline, model } = scene;
    const { columns, significance } = model;
    const first = [...members]
      .sort((a, b) => significance[b] - significance[a] || a - b)
      .slice(0, MOST_TITLES);
    const titles = first.map((entry) => {
      const title = document.createElement("li");
      say(title, columns.title[entry], columns.titleLanguage[entry]);
      return title;
    });
    this.#picture.hidden = true;
    const { name, language } = timeline.themes[columns.theme[members[0]]];
    this.#when.replaceChildren(
      part(clusterDate(members, scene), timeline.phraseLanguage),
      ...(scene.metrics.vertical ? [] : [part(name, language)]),
    );
    say(this.#title, wording(timeline, "lane", { count: members.length }), timeline.language);
    say(this.#lede, "", timeline.language);
    this.#titles.replaceChildren(...titles);
    const rest = members.length - first.length;
    say(this.#facts, rest === 0 ? "" : wording(timeline, "cardMore", { count: rest }), timeline.language);
    this.#button.textContent = wording(timeline, isInseparable(members, scene) ? "list" : "zoomIn");
  }

  #writePicture({ metrics, model, source }: Scene, entry: number): void {
    const picture = model.columns.picture?.[entry] ?? "";
    if (picture === "" || source === undefined) {
      this.#picture.hidden = true;
      this.#picture.removeAttribute("src");
      return;
    }
    this.#picture.hidden = false;
    const address = smallPicture(rootAddress(source), picture, PICTURE_PX * metrics.unit);
    if (this.#picture.getAttribute("src") !== address) {
      // Without this, the drawing before stays until the next one has come.
      this.#picture.removeAttribute("src");
      this.#picture.src = address;
    }
  }

  /** Date, place and country, theme. */
  #writeWhen({ document: timeline, model }: Scene, entry: number): void {
    const { columns } = model;
    const place = columns.place[entry];
    const town = place === null ? "" : townOf(place);
    const country = timeline.countries.find(({ id }) => id === columns.country[entry])?.name ?? "";
    const where = [town, country].filter(
      (name, index, names) => name !== "" && names.indexOf(name) === index,
    );
    const { name, language } = timeline.themes[columns.theme[entry]];
    this.#when.replaceChildren(
      part(columns.phrase[entry], timeline.phraseLanguage),
      ...(where.length === 0
        ? []
        : [part(where.join(", "), columns.placeLanguage[entry] ?? timeline.language)]),
      part(name, language),
    );
  }

  /** Says what one sign of the mark means, while it is new to the visitor. */
  #explain(scene: Scene, item: PlacedItem, isSameItem: boolean): void {
    if (!isSameItem) {
      const sign: Sign | undefined = this.#lessons.take(signsOf(item, scene.model, scene.foreground));
      say(this.#sign, sign === undefined ? "" : wording(scene.document, sign), scene.document.language);
    }
  }

  #place({ metrics }: Scene, item: PlacedItem): void {
    const { roomPx, translation } = placeBeside(item, metrics, isCluster(item) ? CLUSTER_NEEDS : ENTRY_NEEDS);
    const { style } = this.element;
    const transform = `translate(${translation})`;
    if (style.transform !== transform) {
      style.transform = transform;
    }
    const most = `${Math.floor(roomPx)}px`;
    if (style.maxBlockSize !== most) {
      style.maxBlockSize = most;
    }
  }
}

/** How well the entry is known, and what came of it. */
function factsOf({ document: timeline }: Scene, details: CardDetails | undefined): readonly string[] {
  if (details === undefined) {
    return [];
  }
  const { disputed, effects, sources } = details;
  return [
    ...(sources === 0 ? [] : [wording(timeline, "cardSources", { count: sources })]),
    ...(disputed ? [wording(timeline, "cardDisputed")] : []),
    ...(effects === 0 ? [] : [wording(timeline, "cardEffects", { count: effects })]),
  ];
}

function textElement<Name extends "b" | "p">(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

function part(text: string, language: string): HTMLSpanElement {
  const span = document.createElement("span");
  say(span, text, language);
  return span;
}

function say(element: HTMLElement, text: string, language: string): void {
  element.textContent = text;
  element.lang = language;
  element.dir = "auto";
}
