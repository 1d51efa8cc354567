import "../elements/numbers/bl-numbers.js";
import { loadFragment } from "../shared/document/fragment.js";
import { askPatiently, make, type OpenView } from "./stage.js";

/** One chart or map, with its figures as a table. */
export const open: OpenView = async (stage) => {
  const page = await askPatiently(stage, () => loadFragment(stage.addresses.numbers(stage.subject)));
  const numbers = make("bl-numbers");
  stage.place(numbers, make("footer", { className: "bl-exhibit-foot" }, stage.fullLink()));
  numbers.show(page);
  stage.window.arrive();
};
