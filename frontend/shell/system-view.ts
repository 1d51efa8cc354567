import "../elements/system/bl-system.js";
import { loadFragment } from "../shared/document/fragment.js";
import { askPatiently, make, type OpenView } from "./stage.js";

/** A look into one network, set of files or tool. */
export const open: OpenView = async (stage) => {
  const article = await askPatiently(stage, () => loadFragment(stage.addresses.system(stage.subject)));
  const system = make("bl-system");
  stage.place(system, make("footer", { className: "bl-exhibit-foot" }, stage.fullLink()));
  system.show(article);
};
