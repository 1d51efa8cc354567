/** The words around a view that is saved as a picture: what it is, what it shows, where it comes from. Pure. */
import { withParameters } from "../../../shared/address/query.js";
import { chosenFilters } from "../../../shared/document/chosen-filters.js";
import { knownOf } from "../../../shared/document/filter-selection.js";
import { dateWords } from "../../../shared/time/date-words.js";
import { edgeDays } from "../../../shared/time/edtf.js";
import { viewOf } from "../../../shared/view/view-address.js";
import { rootAddress } from "../model/addresses.js";
import { wording } from "../text/messages.js";
import { windowSummary } from "../text/summaries.js";
import type { Scene } from "../scene/scene.js";
import { addressOf } from "../time/window-address.js";

/** What a saved picture says beside its drawing. */
export interface PictureWords {
  readonly title: string;
  /** The years, how many entries, and the filters in force. */
  readonly notes: readonly string[];
  /** The address of the view, the day of its data, the licence. */
  readonly credits: readonly string[];
}

type View = Pick<Scene, "dates" | "document" | "model" | "scale" | "selected" | "source">;

/**
 * The address at which the exhibit shows what is shown.
 *
 * @param series what the page asks for below the lanes; null for the exhibit's own
 * @param base what relative addresses are completed by; undefined where the exhibit stands nowhere
 * @returns undefined where it stands nowhere
 */
export function addressOfView(
  scene: View,
  series: string | null,
  base: string | undefined,
): string | undefined {
  const { document: timeline, model, scale, selected, source = "" } = scene;
  if (base === undefined) {
    return undefined;
  }
  const [, search = ""] = source.split("?", 2);
  const query = withParameters(search, {
    v: null,
    ...addressOf(scale.window, model.limits),
    entry: selected === undefined ? null : timeline.columns.id[selected],
    series,
  });
  return new URL(rootAddress(source) + query, base).href;
}

/** As `addressOfView`. */
export function wordsOf(scene: View, series: string | null, base: string | undefined): PictureWords {
  const { document: timeline, scale, source = "" } = scene;
  const { selection } = viewOf(source.split("?", 2)[1] ?? "");
  const filters = chosenFilters(timeline, knownOf(selection, timeline)).map(({ name }) => name);
  const day = edgeDays(timeline.date)?.earliest;
  const address = addressOfView(scene, series, base);
  return {
    title: timeline.title,
    notes: [
      windowSummary(scene, scale.window),
      ...(filters.length > 0 ? [wording(timeline, "pictureFilters", { filters: filters.join("; ") })] : []),
    ],
    credits: [
      address === undefined
        ? wording(timeline, "pictureSourceAlone", { title: timeline.title })
        : wording(timeline, "pictureSource", { title: timeline.title, address }),
      [
        ...(day === undefined
          ? []
          : [wording(timeline, "pictureDated", { date: dateWords(timeline.language).dayMonthYear(day) })]),
        ...(timeline.licence === undefined
          ? []
          : [wording(timeline, "pictureLicence", { licence: timeline.licence })]),
      ].join(" "),
    ].filter((line) => line !== ""),
  };
}
