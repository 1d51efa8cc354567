/** Where the countries' discs stand and how large they are. Pure. */
import type { GlanceCountry } from "../../shared/document/glance-document.js";
import type { PlacedGround } from "../../shared/geography/layout.js";
import { toScreen, WHOLE, type View } from "../../shared/geography/view.js";
import type { NavigableArea } from "../../shared/geography/area-navigation.js";
import { separate } from "./separation.js";
import { countUpTo } from "./years.js";

/** A country at its place on the whole map. */
export interface CountryPlace extends NavigableArea {
  readonly country: GlanceCountry;
}

/** A disc: how many entries of a country have begun by the year shown, and where it stands. */
export interface Disc {
  readonly place: CountryPlace;
  readonly count: number;
  readonly radiusPx: number;
  /** Where it is seen, apart from its neighbours. */
  readonly xPx: number;
  readonly yPx: number;
  /** Where its country is seen. */
  readonly homeXPx: number;
  readonly homeYPx: number;
}

/** The least radius of a disc, so that one entry is seen, too. */
const LEAST_RADIUS_PX = 4;
const WIDTHS_IN_A_RADIUS = 30;
const MOST_RADIUS_PX = 44;
/** Discs grow by the root of the zoom, so that they separate as the map grows, and at most by this factor. */
const MOST_GROWTH = 3;
/** Half of the smallest target that WCAG allows, and a little more for the finger. */
const REACH_PX = 14;
/** The same of a finger: a circle of 44 px. */
const REACH_OF_FINGER_PX = 22;

/** The places of countries; those that the atlas doesn't know are left out. */
export function countryPlacesOf(
  countries: readonly GlanceCountry[],
  ground: PlacedGround,
): readonly CountryPlace[] {
  const places = new Map(ground.areas.map((area) => [area.code, area]));
  return countries.flatMap((country) => {
    const place = places.get(country.code);
    const { code, name } = country;
    return place ? [{ code, name, xPx: place.xPx, yPx: place.yPx, isSmall: true, country }] : [];
  });
}

/** Where all discs stand in a view, and how large they are. */
export interface DiscLayout {
  readonly places: readonly Omit<Disc, "count" | "radiusPx">[];
  readonly radiusOf: (count: number) => number;
}

/**
 * Places the discs of a view. The area of a disc is proportional to its number of entries, on one scale for all years.
 * Discs are separated for the last year, in which they are largest, so that none moves while years are played.
 */
export function layOutDiscs(shown: readonly CountryPlace[], widthPx: number, view: View = WHOLE): DiscLayout {
  const most = shown.reduce((highest, { country }) => Math.max(highest, country.years.length), 1);
  const growth = Math.min(Math.sqrt(view.scale), MOST_GROWTH);
  const largestPx = Math.min(widthPx / WIDTHS_IN_A_RADIUS, MOST_RADIUS_PX) * growth;
  const radiusOf = (count: number): number =>
    Math.max(LEAST_RADIUS_PX * growth, largestPx * Math.sqrt(count / most));
  const homes = shown.map((place) => toScreen(view, place));
  const apart = separate(
    shown.map(({ country }, index) => ({ ...homes[index], radiusPx: radiusOf(country.years.length) })),
  );
  const places = shown.map((place, index) => {
    const { xPx: homeXPx, yPx: homeYPx } = homes[index];
    return { place, ...apart[index], homeXPx, homeYPx };
  });
  return { places, radiusOf };
}

/** Discs of the entries that have begun by a year, large ones first, so that small ones lie above them. */
export function discsOf({ places, radiusOf }: DiscLayout, year: number): readonly Disc[] {
  return places
    .map((disc) => {
      const count = countUpTo(disc.place.country.years, year);
      return { ...disc, count, radiusPx: radiusOf(count) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The disc that a pointer means: the one whose middle is nearest, if the pointer is on it or within reach. */
export function discNear(
  discs: readonly Disc[],
  xPx: number,
  yPx: number,
  isFinger = false,
): Disc | undefined {
  const reachPx = isFinger ? REACH_OF_FINGER_PX : REACH_PX;
  let best: Disc | undefined;
  let least = Infinity;
  for (const disc of discs) {
    const distance = Math.hypot(disc.xPx - xPx, disc.yPx - yPx);
    if (distance <= Math.max(disc.radiusPx, reachPx) && distance < least) {
      best = disc;
      least = distance;
    }
  }
  return best;
}
