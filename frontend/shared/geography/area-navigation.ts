/** Which area of a map a key, a typed letter or a pointer chooses. Pure. */

/** An area that can be chosen. */
export interface NavigableArea {
  readonly code: string;
  readonly name: string;
  readonly xPx: number;
  readonly yPx: number;
  readonly isSmall: boolean;
}

/** The areas in the two orders in which keys move through them. */
export interface NavigationOrder {
  readonly byName: readonly NavigableArea[];
  readonly fromWest: readonly NavigableArea[];
}

export function navigationOrderOf(stops: readonly NavigableArea[], language: string): NavigationOrder {
  const { compare } = new Intl.Collator(language);
  return {
    byName: [...stops].sort((a, b) => compare(a.name, b.name)),
    fromWest: [...stops].sort((a, b) => a.xPx - b.xPx || a.yPx - b.yPx),
  };
}

/** Where a key leads: Left and Right to the next area west and east, Up and Down by name, Home and End to its ends. */
export function areaByKey(order: NavigationOrder, from: string | undefined, key: string): string | undefined {
  const moves: Readonly<Partial<Record<string, readonly [readonly NavigableArea[], number]>>> = {
    ArrowRight: [order.fromWest, 1],
    ArrowLeft: [order.fromWest, -1],
    ArrowDown: [order.byName, 1],
    ArrowUp: [order.byName, -1],
    Home: [order.byName, -Infinity],
    End: [order.byName, Infinity],
  };
  const move = moves[key];
  if (!move) {
    return undefined;
  }
  const [stops, stride] = move;
  const at = stops.findIndex(({ code }) => code === from);
  const next = at < 0 && Number.isFinite(stride) ? 0 : at + stride;
  return stops.at(Math.min(Math.max(next, 0), stops.length - 1))?.code;
}

/** What has been typed so far to find an area by name. */
export interface TypeAhead {
  readonly text: string;
  readonly timeMs: number;
}

/** A letter that comes later than this begins a new search. */
const PAUSE_MS = 800;

/** Adds a letter to what was typed; undefined for keys that are no letters. */
export function typeAhead(before: TypeAhead | undefined, key: string, timeMs: number): TypeAhead | undefined {
  if (!/^.$/u.test(key) || (key === " " && !before)) {
    return undefined;
  }
  const goesOn = before !== undefined && timeMs - before.timeMs < PAUSE_MS;
  return { text: (goesOn ? before.text : "") + key.toLocaleLowerCase(), timeMs };
}

/** The next area whose name begins with what was typed; the same letter again goes on to the next one. */
export function areaByName(
  order: NavigationOrder,
  from: string | undefined,
  { text }: TypeAhead,
): string | undefined {
  const isRepeated = /^(.)\1*$/u.test(text);
  const wanted = isRepeated ? String.fromCodePoint(text.codePointAt(0) ?? 0) : text;
  const start = order.byName.findIndex(({ code }) => code === from) + (isRepeated ? 1 : 0);
  const ahead = [...order.byName.slice(Math.max(start, 0)), ...order.byName.slice(0, Math.max(start, 0))];
  return ahead.find(({ name }) => name.toLocaleLowerCase().startsWith(wanted))?.code;
}

/** Moves through areas by arrow keys and by typed letters, and keeps what has been typed. */
export class AreaNavigator {
  readonly #order: NavigationOrder;
  #typed: TypeAhead | undefined;

  constructor(order: NavigationOrder) {
    this.#order = order;
  }

  /**
   * @param from - the chosen area
   * @returns the one that is chosen now; undefined where the key means nothing here and is left to the page
   */
  press({ key, timeStamp }: KeyboardEvent, from: string | undefined): string | undefined {
    const typed = typeAhead(this.#typed, key, timeStamp);
    if (!typed) {
      return areaByKey(this.#order, from, key);
    }
    this.#typed = typed;
    return areaByName(this.#order, from, typed) ?? from;
  }
}

/** Half of the smallest target size that WCAG 2.2 allows (24 pixels). */
const REACH_PX = 12;

/**
 * The nearest dot within reach of a pointer. Shapes need no search: the browser tells which one is under the pointer.
 */
export function nearestDot(stops: readonly NavigableArea[], xPx: number, yPx: number): string | undefined {
  let best: string | undefined;
  let least = REACH_PX;
  for (const stop of stops) {
    const distance = Math.hypot(stop.xPx - xPx, stop.yPx - yPx);
    if (stop.isSmall && distance <= least) {
      best = stop.code;
      least = distance;
    }
  }
  return best;
}
