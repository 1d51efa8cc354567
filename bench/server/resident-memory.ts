/** The memory of a process as its system counts it, with all that Java takes beside the heap. */
import { readFileSync } from "node:fs";

/** Resident bytes of a process; undefined where the system does not tell them in a file, as Linux does. */
export function residentBytes(processId: number): number | undefined {
  let status: string;
  try {
    status = readFileSync(`/proc/${processId}/status`, "utf8");
  } catch {
    return undefined;
  }
  const kilobytes = /^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}
