/**
 * The dialog in which the visitor saves what is shown as a picture. It is rendered by itself, because it is loaded with the
 * first press of its button.
 */
import { nothing, render, type TemplateResult } from "lit";
import { pngOf } from "../../../shared/graphic/graphic-file.js";
import { saveAs } from "../../../shared/page/save-file.js";
import { html } from "../../../shared/template/html.js";
import { filePicture } from "../file/file-picture.js";
import { canMake, FIXED_SIZES, inWords, type Device, type PixelSize } from "../file/sizes.js";
import type { Scene } from "../scene/scene.js";
import { wording, type TimelineKey } from "../text/messages.js";

/** A device that has not written a picture after so long does not write it. */
const PATIENCE_MS = 120_000;

type Kind = "png" | "svg";

export interface PictureSource {
  readonly scene: Scene;
  readonly series: string | null;
  readonly timeDirection: string | null;
}

/** `memory` is told by browsers of Chromium's family alone. */
function thisDevice(): Device {
  const { deviceMemory } = navigator as { readonly deviceMemory?: number };
  const isSmallCanvas = navigator.maxTouchPoints > 1 && "GestureEvent" in window;
  return { memory: deviceMemory, isSmallCanvas };
}

export class PictureDialog {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #room = document.createElement("div");
  readonly #source: () => PictureSource | undefined;
  #kind: Kind = "png";
  /** Place among the sizes. */
  #size = 0;
  #isLight = true;
  #isWorking = false;
  #said = "";

  constructor(host: HTMLElement, root: ShadowRoot, source: () => PictureSource | undefined) {
    this.#host = host;
    this.#root = root;
    this.#source = source;
    root.append(this.#room);
  }

  open(): void {
    this.#said = "";
    this.#render();
    const dialog = this.#room.querySelector("dialog");
    if (dialog !== null && !dialog.open) {
      dialog.showModal();
    }
  }

  #render(): void {
    const scene = this.#source()?.scene;
    render(scene === undefined ? nothing : this.#dialog(scene), this.#room);
  }

  #dialog(scene: Scene): TemplateResult {
    const { document: timeline } = scene;
    const words = (key: TimelineKey, values = {}): string => wording(timeline, key, values);
    const sizes = sizesOf(scene).map((size, place) =>
      place === 0 ? words("pictureScreen", { size: inWords(size) }) : inWords(size),
    );
    const kinds = [words("picturePng"), words("pictureSvg")];
    const colours = [words("pictureLight"), words("pictureShown")];
    return html`<dialog
      class="chooser picture"
      aria-labelledby="picture-heading"
      dir=${timeline.direction}
      closedby="any"
      @keydown=${(event: Event) => {
        // The keys of the timeline are not meant.
        event.stopPropagation();
      }}
      @close=${() => {
        this.#root.querySelector<HTMLElement>(".save-button, .legend-button")?.focus();
      }}
    >
      <form
        method="dialog"
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#save(scene);
        }}
      >
        <h2 id="picture-heading">${words("picture")}</h2>
        ${this.#choice(
          "pictureFormat",
          words("pictureFormat"),
          kinds,
          this.#kind === "png" ? 0 : 1,
          (place) => {
            this.#kind = place === 0 ? "png" : "svg";
          },
        )}
        ${this.#choice("pictureSize", words("pictureSize"), sizes, this.#size, (place) => {
          this.#size = place;
        })}
        ${this.#choice("pictureColours", words("pictureColours"), colours, this.#isLight ? 0 : 1, (place) => {
          this.#isLight = place === 0;
        })}
        <p class="said" role="status">${this.#said}</p>
        <div class="ways">
          <button type="submit" class="save" ?disabled=${this.#isWorking}>${words("pictureSave")}</button>
          <button
            type="button"
            class="close"
            @click=${() => {
              this.#room.querySelector("dialog")?.close();
            }}
          >
            ${words("close")}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  #choice(
    name: string,
    heading: string,
    choices: readonly string[],
    chosen: number,
    choose: (place: number) => void,
  ): TemplateResult {
    return html`<fieldset>
      <legend>${heading}</legend>
      ${choices.map(
        (words, place) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              .checked=${place === chosen}
              @change=${() => {
                choose(place);
                this.#said = "";
                this.#render();
              }}
            />
            <span>${words}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  /** A picture that can't be made is refused before anything is tried; one that fails nevertheless, in the same line. */
  async #save(scene: Scene): Promise<void> {
    const { document: timeline } = scene;
    const source = this.#source();
    const size = sizesOf(scene)[this.#size];
    const kind = this.#kind;
    if (this.#isWorking || source === undefined) {
      return;
    }
    const refused = wording(timeline, "pictureRefused", { size: inWords(size) });
    if (!canMake(size, kind, thisDevice())) {
      this.#say(refused);
      return;
    }
    this.#isWorking = true;
    this.#say(wording(timeline, "pictureWorking"));
    try {
      const wish = { ...source, size, isLight: this.#isLight };
      const svg = await filePicture(this.#host, this.#root, source.scene, wish);
      const file = kind === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await inTime(pngOf(svg, 1));
      const name = `timeline-${size.widthPx}x${size.heightPx}.${kind}`;
      saveAs(file, name);
      this.#said = wording(timeline, "pictureSaved", { name });
    } catch {
      this.#said = refused;
    } finally {
      this.#isWorking = false;
      this.#render();
    }
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.#render();
  }
}

/** What is saved as on the screen is at least so high: beside a sheet that lies over it, the timeline can be very low. */
const LEAST_HEIGHT_PX = 640;

/** That of the screen, then the others. */
function sizesOf({ metrics }: Scene): readonly PixelSize[] {
  const { heightPx, widthPx } = metrics;
  return [
    { widthPx: Math.round(widthPx), heightPx: Math.max(Math.round(heightPx), LEAST_HEIGHT_PX) },
    ...FIXED_SIZES,
  ];
}

/** @throws Error where it takes too long */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error("the picture was not written in time"));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
