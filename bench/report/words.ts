/** A run and its machine in a sentence. */
import type { Results } from "./results.ts";

export function machineLine({ machine, versions, quick }: Results): string {
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const browser = machine.browser === undefined ? [] : [`${machine.browser} headless with software drawing`];
  const java = machine.java === undefined ? "" : `Java ${machine.java}, `;
  return [
    `${machine.processors}, ${machine.memory}, ${machine.system}`,
    ...browser,
    `${java}Node ${machine.node}`,
    ...peers,
    `load before the run ${machine.loadBefore.toFixed(1)}${machine.busy ? " (busy: the figures are upper ends)" : ""}`,
    ...(quick ? ["quick run"] : []),
  ].join("; ");
}
