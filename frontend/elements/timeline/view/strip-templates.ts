/**
 * The name of the series beside the number strip, with its unit and the way to its page; and the chooser of series.
 */
import { nothing, type TemplateResult } from "lit";
import type { LocalText } from "../../../shared/document/number-document.js";
import type { SeriesDocument, SeriesItem } from "../../../shared/document/series-document.js";
import { plain } from "../../../shared/document/plain-text.js";
import { html } from "../../../shared/template/html.js";
import { inStyle } from "../../../shared/template/in-style.js";
import { isRightToLeft } from "../../../shared/text/direction.js";
import { wording } from "../text/messages.js";
import type { Scene } from "../scene/scene.js";
import { NO_SERIES, type StripControl } from "../interact/strip-control.js";

/** A name of more characters than this is set smaller. */
const LONG_NAME = 24;
/** A series without a short name has its whole one, in more lines. */
const SHORT_NAME_LINES = 2;
const WHOLE_NAME_LINES = 3;

/** The visitor's choice: a series' id, or null for none. */
export type Choose = (id: string | null) => void;

/** The name of the series beside the strip; pressed, it is the chooser. */
export function stripName(
  scene: Scene,
  control: StripControl,
  choose: Choose,
): TemplateResult | typeof nothing {
  const { document: timeline, metrics } = scene;
  const { series } = control;
  if (metrics.stripPx === 0 || series === undefined) {
    return nothing;
  }
  const side = metrics.rtl ? "right" : "left";
  const title = plain(series.title);
  const name = plain(nameOf(series));
  const lines = series.short ? SHORT_NAME_LINES : WHOLE_NAME_LINES;
  const place = `top:${metrics.axisPx + metrics.plotHeightPx}px;${side}:0;width:${metrics.gutterPx}px;height:${metrics.stripPx}px;--lines:${lines}`;
  return html`<div
    part="strip-name"
    class="strip-name ${name.length > LONG_NAME ? "long" : ""}"
    ${inStyle(place)}
    role="group"
    aria-label=${title}
    dir=${timeline.direction}
  >
    ${chosenName(scene, control, choose, series)}
    <small>
      <span lang=${series.unit.language}>${plain(series.unit)}</span>
      ${series.scale === "log" ? `· ${wording(timeline, "stripLog")}` : nothing}
      ${
        series.page === undefined
          ? nothing
          : html`·
              <a href=${series.page} aria-label=${wording(timeline, "stripAboutOf", { title })}
                >${wording(timeline, "stripAbout")}</a
              >`
      }
    </small>
  </div>`;
}

/** The chooser as a button of the foot, where no strip is shown. */
export function stripButton(
  scene: Scene,
  control: StripControl,
  choose: Choose,
): TemplateResult | typeof nothing {
  const { document: timeline, metrics } = scene;
  const isSummed = metrics.vertical && control.series !== undefined;
  if (timeline.series === undefined || isSummed || metrics.stripPx > 0) {
    return nothing;
  }
  return html`<div class="strip-button" title=${wording(timeline, "stripChoose")}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4v16h16M7 16l4-6 4 3 5-7"></path></svg>
    ${chooser(scene, control, choose, NO_SERIES)}
  </div>`;
}

/** The short name where there is one: the whole one is a sentence. */
function nameOf({ short, title }: SeriesDocument): LocalText {
  return short ?? title;
}

/** The name of the series, which is the chooser. The chooser says the whole name, also to screen readers. */
export function chosenName(
  scene: Scene,
  control: StripControl,
  choose: Choose,
  series: SeriesDocument,
): TemplateResult {
  const name = nameOf(series);
  return html`<div class="chosen">
    <b lang=${name.language} dir=${isRightToLeft(name.language) ? "rtl" : "ltr"}>${plain(name)}</b>
    ${chooser(scene, control, choose, series.id, plain(series.title))}
  </div>`;
}

/** A transparent <select> over the name or the button: known to every pointer, keyboard and screen reader. */
function chooser(
  scene: Scene,
  { list, series, wantList }: StripControl,
  choose: Choose,
  chosen: string,
  hint = "",
): TemplateResult {
  const { document: timeline } = scene;
  const themes = timeline.themes
    .map(({ id, name, language }) => ({ name, language, series: list.filter(({ theme }) => theme === id) }))
    .filter((theme) => theme.series.length > 0);
  const listed = list.length > 0 || series === undefined;
  return html`<select
    aria-label=${wording(timeline, "stripChoose")}
    title=${hint}
    .value=${chosen}
    @pointerenter=${wantList}
    @focus=${wantList}
    @change=${(event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      choose(value === NO_SERIES ? null : value);
    }}
  >
    <option value=${NO_SERIES} ?selected=${chosen === NO_SERIES}>${wording(timeline, "stripNone")}</option>
    ${listed ? nothing : option({ ...series, theme: "" }, chosen)}
    ${themes.map(
      (theme) =>
        html`<optgroup label=${theme.name} lang=${theme.language}>
          ${theme.series.map((item) => option(item, chosen))}
        </optgroup>`,
    )}
  </select>`;
}

/** Moves the focus to the new chooser, where the one that was used has been removed together with the strip. */
export function keepFocus(root: Element | DocumentFragment): void {
  if (root instanceof ShadowRoot && root.activeElement === null && document.activeElement === document.body) {
    root
      .querySelector<HTMLElement>(".strip-name select, .strip-summary select, .strip-button select")
      ?.focus();
  }
}

function option({ id, title }: SeriesItem, chosen: string): TemplateResult {
  return html`<option value=${id} lang=${title.language} ?selected=${id === chosen}>${plain(title)}</option>`;
}
