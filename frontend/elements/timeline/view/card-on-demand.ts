/** The card and its styles, which are loaded when the first card is to be shown. */
import { adoptStyles, type CSSResultOrNative } from "lit";
import { Card, type CardActs } from "../render/card.js";
import { cardStyles } from "./card.styles.js";

/** @param styles those that the shadow tree has already */
export function cardIn(root: ShadowRoot, styles: readonly CSSResultOrNative[], acts: CardActs): Card {
  adoptStyles(root, [...styles, cardStyles]);
  return new Card(acts);
}
