import { expect, test } from "vitest";
import { smallPicture } from "./pictures.js";

test.each([
  { widthPx: 40, ratio: 1, width: 64 },
  { widthPx: 40, ratio: 2, width: 128 },
  { widthPx: 128, ratio: 2, width: 256 },
  { widthPx: 420, ratio: 3, width: 512 },
])(
  "a picture $widthPx CSS pixels wide at $ratio device pixels comes in $width",
  ({ widthPx, ratio, width }) => {
    expect(smallPicture("", "car.svg?v=0a1b2c3d", widthPx, ratio)).toBe(
      `media/small/${width}/car.svg.png?v=0a1b2c3d`,
    );
  },
);

test("a photograph comes as JPEG, a drawing as PNG, whatever the case of their names", () => {
  expect(smallPicture("/museum/", "Street.JPG?v=1", 50, 1)).toBe("/museum/media/small/64/Street.JPG.jpg?v=1");
  expect(smallPicture("/museum/", "plan.PNG?v=1", 50, 1)).toBe("/museum/media/small/64/plan.PNG.png?v=1");
  expect(smallPicture("/museum/", "street.avif?v=1", 50, 1)).toBe(
    "/museum/media/small/64/street.avif.jpg?v=1",
  );
});

test("a name can't lead elsewhere", () => {
  expect(smallPicture("", "../../x y.png?v=1", 50, 1)).toBe("media/small/64/..%2F..%2Fx%20y.png.png?v=1");
});
