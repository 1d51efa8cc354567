import "../elements/system/bl-system.js";
import { loadGraphicsOf } from "../elements/on-demand/graphics.js";
import { loadFragment } from "../shared/document/fragment.js";
import { askPatiently, make, type OpenView } from "./stage.js";

/** A look into one network, set of files or tool. */
export const open: OpenView = async (stage) => {
  const { subject, addresses, words } = stage;
  const article = await askPatiently(stage, () => loadFragment(addresses.system(subject)));
  const system = make("bl-system", { all: addresses.all("systems"), allLabel: words("shell.systems") });
  stage.place(system, make("footer", { className: "bl-exhibit-foot" }, stage.fullLink()));
  system.show(article);
  loadGraphicsOf(system);
};
