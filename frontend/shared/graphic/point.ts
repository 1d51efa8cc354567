/** A point of a drawing, in CSS pixels from its upper left corner. */
export interface PointPx {
  readonly xPx: number;
  readonly yPx: number;
}
