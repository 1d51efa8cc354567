import { Router } from "@vaadin/router";
import { Flow } from "Frontend/generated/jar-resources/Flow.js";
import "./app/connection/bl-connection.js";
import { yieldFirstHeader } from "./app/connection/first-header.js";
import { isReloaded, keepWantedAddress } from "./app/connection/wanted-address.js";
import { letHeaderYield } from "./shared/page/yielding-header.js";

/**
 * Starts the application as Vaadin's own entry point would, with what has to be there before the server has answered: the
 * line that says whether it does, and the memory of where the visitor wants to go.
 */
keepWantedAddress({ window, storage: sessionStorage, history, isReloaded: isReloaded() });
document.body.append(document.createElement("bl-connection"));
// For as long as the page is there.
letHeaderYield(new AbortController().signal);

const outlet = document.querySelector("#outlet");
if (outlet) {
  yieldFirstHeader(outlet);
}

const { serverSideRoutes } = new Flow({
  imports: () => import("Frontend/generated/flow/generated-flow-imports.js"),
});
// eslint-disable-next-line @typescript-eslint/no-deprecated -- Vaadin's client without React navigates by it.
void new Router(outlet).setRoutes(serverSideRoutes);
