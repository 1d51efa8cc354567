/**
 * Records what is painted on a canvas, so that it can be painted again where the time axis is then. A recording is a list of
 * numbers, and the texts and pictures that they name. Pure.
 */

import { STRETCH } from "../scene/text-measure.js";

/** What the numbers of a recording begin with; behind each come its arguments. Texts are named by their numbers. */
const Step = {
  FillStyle: 0,
  StrokeStyle: 1,
  Alpha: 2,
  LineWidth: 3,
  Font: 4,
  TextAlign: 5,
  Direction: 6,
  Dashes: 7,
  Begin: 8,
  Rectangle: 9,
  RoundRectangle: 10,
  Circle: 11,
  Fill: 12,
  Stroke: 13,
  FillRectangle: 14,
  FillPath: 15,
  StrokePath: 16,
  FillText: 17,
  StrokeText: 18,
  Picture: 19,
  Fade: 20,
  Inside: 21,
  Outside: 22,
  Origin: 23,
  Still: 24,
  Anchor: 25,
  Stretch: 26,
} as const;

type StepNumber = (typeof Step)[keyof typeof Step];

export interface Recording {
  readonly steps: readonly number[];
  /** Texts and pictures, by their numbers. */
  readonly things: readonly (string | CanvasImageSource)[];
}

/** Offset and colour. */
export type ColourStop = readonly [number, string];

/** Has the names of `CanvasRenderingContext2D` for what it shares with it. */
export class Pen {
  readonly #known = new Map<string | CanvasImageSource, number>();
  #steps: number[] = [];
  /** What was set last of each state, which is not set again. */
  readonly #states = new Map<StepNumber, number>();

  /** Begins a recording. Of states nothing is known, since the canvas may have been used otherwise. */
  begin(): void {
    this.#steps = [];
    this.#known.clear();
    this.#states.clear();
  }

  end(): Recording {
    return { steps: this.#steps, things: [...this.#known.keys()] };
  }

  set fillStyle(colour: string) {
    this.#set(Step.FillStyle, this.#number(colour));
  }

  set strokeStyle(colour: string) {
    this.#set(Step.StrokeStyle, this.#number(colour));
  }

  set globalAlpha(opacity: number) {
    this.#set(Step.Alpha, opacity);
  }

  set lineWidth(px: number) {
    this.#set(Step.LineWidth, px);
  }

  set font(font: string) {
    this.#set(Step.Font, this.#number(font));
  }

  set textAlign(align: CanvasTextAlign) {
    this.#set(Step.TextAlign, this.#number(align));
  }

  set direction(direction: CanvasDirection) {
    this.#set(Step.Direction, this.#number(direction));
  }

  setLineDash(dashes: readonly number[]): void {
    this.#add(Step.Dashes, dashes.length, ...dashes);
  }

  beginPath(): void {
    this.#add(Step.Begin);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#add(Step.Rectangle, x, y, width, height);
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    this.#add(Step.RoundRectangle, x, y, width, height, radius);
  }

  circle(x: number, y: number, radius: number): void {
    this.#add(Step.Circle, x, y, radius);
  }

  fill(): void {
    this.#add(Step.Fill);
  }

  stroke(): void {
    this.#add(Step.Stroke);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#add(Step.FillRectangle, x, y, width, height);
  }

  /** @param path as the `d` of an SVG path */
  fillPath(path: string): void {
    this.#add(Step.FillPath, this.#number(path));
  }

  /** As `fillPath`. */
  strokePath(path: string): void {
    this.#add(Step.StrokePath, this.#number(path));
  }

  fillText(text: string, x: number, y: number): void {
    this.#add(Step.FillText, this.#number(text), x, y);
  }

  strokeText(text: string, x: number, y: number): void {
    this.#add(Step.StrokeText, this.#number(text), x, y);
  }

  drawImage(picture: CanvasImageSource, x: number, y: number, width: number, height: number): void {
    this.#add(Step.Picture, this.#number(picture), x, y, width, height);
  }

  /** Fills a rectangle with colours that change along its width, or along its height. */
  fadeRect(
    [x, y, width, height]: readonly [number, number, number, number],
    isDown: boolean,
    stops: readonly ColourStop[],
  ): void {
    this.#add(Step.Fade, x, y, width, height, isDown ? 1 : 0, stops.length);
    for (const [offset, colour] of stops) {
      this.#add(offset, this.#number(colour));
    }
    this.#states.delete(Step.FillStyle);
  }

  /** Paints only within the present path, until `leave`. */
  enter(): void {
    this.#add(Step.Inside);
  }

  leave(): void {
    this.#add(Step.Outside);
    this.#states.clear();
  }

  /**
   * From where everything is counted, in pixels of the canvas.
   *
   * @param isDown time runs from the top down, else from side to side
   */
  origin(scale: number, x: number, y: number, isDown: boolean): void {
    this.#add(Step.Origin, scale, x, y, isDown ? 1 : 0);
  }

  /** What follows keeps its place while the window moves. */
  still(): void {
    this.#add(Step.Still);
  }

  /** What follows moves with a place on the time axis, from which it is counted, and keeps its size. */
  anchor(alongPx: number): void {
    this.#add(Step.Anchor, alongPx);
  }

  /** What follows moves with the time axis, and grows with it along time. */
  stretch(): void {
    this.#add(Step.Stretch);
  }

  #set(step: StepNumber, value: number): void {
    if (this.#states.get(step) !== value) {
      this.#states.set(step, value);
      this.#add(step, value);
    }
  }

  #add(...numbers: number[]): void {
    this.#steps.push(...numbers);
  }

  #number(thing: string | CanvasImageSource): number {
    let number = this.#known.get(thing);
    if (number === undefined) {
      number = this.#known.size;
      this.#known.set(thing, number);
    }
    return number;
  }
}

/**
 * The time axis since a recording was made: what stood at `px` stands at `px * stretch + shiftPx`. By it a recording is painted
 * for many frames, for each of which the page says two numbers.
 */
export interface Movement {
  readonly stretch: number;
  readonly shiftPx: number;
}

/** Where recordings are painted. */
export type Canvas2D = OffscreenCanvasRenderingContext2D;

/** Paints recordings in the order in which they were made. */
export class Player {
  readonly #context: Canvas2D;
  #recording: Recording = { steps: [], things: [] };
  #movement: Movement = { stretch: 1, shiftPx: 0 };
  #origin = { scale: 1, x: 0, y: 0, isDown: false };

  constructor(context: Canvas2D) {
    this.#context = context;
  }

  /** Paints a recording, and keeps it for `move`. */
  play(recording: Recording): void {
    this.#recording = recording;
    this.move({ stretch: 1, shiftPx: 0 });
  }

  /** Paints the last recording where the time axis is now. */
  move(movement: Movement): void {
    this.#movement = movement;
    const { steps } = this.#recording;
    let at = 0;
    const next = (): number => steps[at++];
    while (at < steps.length) {
      this.#step(next(), next);
    }
  }

  #step(step: number, next: () => number): void {
    const context = this.#context;
    const { things } = this.#recording;
    const text = (): string => things[next()] as string;
    switch (step) {
      case Step.FillStyle:
        context.fillStyle = text();
        break;
      case Step.StrokeStyle:
        context.strokeStyle = text();
        break;
      case Step.Alpha:
        context.globalAlpha = next();
        break;
      case Step.LineWidth:
        context.lineWidth = next();
        break;
      case Step.Font:
        context.font = text();
        if ("fontStretch" in context) {
          context.fontStretch = STRETCH;
        }
        break;
      case Step.TextAlign:
        context.textAlign = text() as CanvasTextAlign;
        break;
      case Step.Direction:
        context.direction = text() as CanvasDirection;
        break;
      case Step.Dashes:
        context.setLineDash(Array.from({ length: next() }, next));
        break;
      case Step.Begin:
        context.beginPath();
        break;
      case Step.Rectangle:
        context.rect(next(), next(), next(), next());
        break;
      case Step.RoundRectangle:
        context.roundRect(next(), next(), next(), next(), next());
        break;
      case Step.Circle:
        context.arc(next(), next(), next(), 0, 2 * Math.PI);
        break;
      case Step.Fill:
        context.fill();
        break;
      case Step.Stroke:
        context.stroke();
        break;
      case Step.FillRectangle:
        context.fillRect(next(), next(), next(), next());
        break;
      case Step.FillPath:
        context.fill(new Path2D(text()));
        break;
      case Step.StrokePath:
        context.stroke(new Path2D(text()));
        break;
      case Step.FillText:
        context.fillText(text(), next(), next());
        break;
      case Step.StrokeText:
        context.strokeText(text(), next(), next());
        break;
      case Step.Picture: {
        const picture = things[next()] as CanvasImageSource;
        context.drawImage(picture, next(), next(), next(), next());
        break;
      }
      case Step.Fade:
        this.#fade(next);
        break;
      case Step.Inside:
        context.save();
        context.clip();
        break;
      case Step.Outside:
        context.restore();
        break;
      case Step.Origin:
        this.#origin = { scale: next(), x: next(), y: next(), isDown: next() === 1 };
        this.#place(0, 1);
        break;
      case Step.Still:
        this.#place(0, 1);
        break;
      case Step.Anchor:
        this.#place(next() * this.#movement.stretch + this.#movement.shiftPx, 1);
        break;
      case Step.Stretch:
        this.#place(this.#movement.shiftPx, this.#movement.stretch);
        break;
    }
  }

  /** Counts from a place on the time axis, in lengths of so many of its pixels. */
  #place(alongPx: number, stretch: number): void {
    const { isDown, scale, x, y } = this.#origin;
    const [along, across] = [scale * stretch, scale];
    if (isDown) {
      this.#context.setTransform(across, 0, 0, along, x, y + alongPx * scale);
    } else {
      this.#context.setTransform(along, 0, 0, across, x + alongPx * scale, y);
    }
  }

  #fade(next: () => number): void {
    const context = this.#context;
    const [x, y, width, height] = [next(), next(), next(), next()];
    const isDown = next() === 1;
    const gradient = context.createLinearGradient(x, y, isDown ? x : x + width, isDown ? y + height : y);
    for (let stops = next(); stops > 0; stops--) {
      const offset = next();
      gradient.addColorStop(offset, this.#recording.things[next()] as string);
    }
    context.fillStyle = gradient;
    context.fillRect(x, y, width, height);
  }
}
