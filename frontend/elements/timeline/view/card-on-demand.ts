/** The card and its styles, which are loaded when the first card is to be shown. */
import { Card, type CardActs } from "../render/card.js";
import { cardStyles } from "./card.styles.js";
import { adoptLate } from "./adopt-late.js";

export function cardIn(root: ShadowRoot, acts: CardActs): Card {
  adoptLate(root, cardStyles);
  return new Card(acts);
}
