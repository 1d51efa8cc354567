import { expect, test } from "vitest";
import { Pen, Player, type Canvas2D } from "./recording.js";

/** A canvas that notes in its own pixels where a rectangle comes to lie. */
class NotedCanvas {
  readonly rects: number[][] = [];
  fillStyle = "";
  #matrix = [1, 0, 0, 1, 0, 0];

  setTransform(...matrix: number[]): void {
    this.#matrix = matrix;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const [a, , , d, e, f] = this.#matrix;
    this.rects.push([a * x + e, d * y + f, a * width, d * height]);
  }
}

interface Run {
  readonly canvas: NotedCanvas;
  readonly player: Player;
}

function recorded(isDown: boolean, record: (pen: Pen) => void): Run {
  const canvas = new NotedCanvas();
  const player = new Player(canvas as unknown as Canvas2D);
  const pen = new Pen();
  pen.begin();
  pen.origin(2, 100, 10, isDown);
  record(pen);
  player.play(pen.end());
  canvas.rects.length = 0;
  return { canvas, player };
}

const MOVEMENT = { stretch: 3, shiftPx: 5 };

test("what is still keeps its place when the axis moves", () => {
  const { canvas, player } = recorded(false, (pen) => {
    pen.still();
    pen.fillRect(7, 1, 4, 2);
  });
  player.move(MOVEMENT);
  expect(canvas.rects).toEqual([[114, 12, 8, 4]]);
});

test("what is anchored moves with its moment and keeps its size", () => {
  const { canvas, player } = recorded(false, (pen) => {
    pen.anchor(20);
    pen.fillRect(1, 1, 4, 2);
  });
  player.move(MOVEMENT);
  expect(canvas.rects).toEqual([[100 + 2 * (20 * 3 + 5) + 2, 12, 8, 4]]);
});

test("what stretches grows along time alone", () => {
  const { canvas, player } = recorded(false, (pen) => {
    pen.stretch();
    pen.fillRect(20, 1, 4, 2);
  });
  player.move(MOVEMENT);
  expect(canvas.rects).toEqual([[100 + 2 * (20 * 3 + 5), 12, 2 * 4 * 3, 4]]);
});

test("time that runs down is stretched downwards", () => {
  const { canvas, player } = recorded(true, (pen) => {
    pen.stretch();
    pen.fillRect(1, 20, 4, 2);
    pen.anchor(20);
    pen.fillRect(1, 0, 4, 2);
  });
  player.move(MOVEMENT);
  expect(canvas.rects).toEqual([
    [102, 10 + 2 * (20 * 3 + 5), 8, 2 * 2 * 3],
    [102, 10 + 2 * (20 * 3 + 5), 8, 4],
  ]);
});

test("each movement counts from the recording, not from the movement before", () => {
  const { canvas, player } = recorded(false, (pen) => {
    pen.anchor(20);
    pen.fillRect(0, 0, 1, 1);
  });
  player.move(MOVEMENT);
  player.move({ stretch: 1, shiftPx: 0 });
  expect(canvas.rects.at(-1)).toEqual([140, 10, 2, 2]);
});

test("a state is set once while it stays the same, and anew in the next recording", () => {
  const pen = new Pen();
  const record = (): number => {
    pen.begin();
    pen.fillStyle = "red";
    pen.fillStyle = "red";
    return pen.end().steps.length;
  };
  expect([record(), record()]).toEqual([2, 2]);
});
