/** Rectangles of a drawing. Pure. */

export interface Rect {
  readonly leftPx: number;
  readonly topPx: number;
  readonly rightPx: number;
  readonly bottomPx: number;
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.leftPx < b.rightPx && b.leftPx < a.rightPx && a.topPx < b.bottomPx && b.topPx < a.bottomPx;
}

export function isInside(rect: Rect, frame: Rect): boolean {
  return (
    rect.leftPx >= frame.leftPx &&
    rect.rightPx <= frame.rightPx &&
    rect.topPx >= frame.topPx &&
    rect.bottomPx <= frame.bottomPx
  );
}
