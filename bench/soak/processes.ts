/** What Linux tells of processes, in `/proc`. */
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // The process has ended meanwhile.
    return "";
  }
}

export function commandLine(processId: number): string {
  return read(`/proc/${processId}/cmdline`).replaceAll("\0", " ");
}

export function childrenOf(processId: number): readonly number[] {
  const folder = `/proc/${processId}/task`;
  return threads(folder)
    .flatMap((thread) => read(`${folder}/${thread}/children`).split(" "))
    .filter((word) => word !== "")
    .map(Number);
}

function threads(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The process and all that it has started. */
export function familyOf(processId: number): readonly number[] {
  return [processId, ...childrenOf(processId).flatMap(familyOf)];
}

/** Bytes in memory, each page that processes share counted once for all of them. */
export function residentBytes(processIds: readonly number[]): number {
  return processIds.reduce((sum, id) => {
    const kilobytes = /^Pss:\s*(\d+) kB$/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0;
    return sum + Number(kilobytes) * 1024;
  }, 0);
}

export function openFiles(processIds: readonly number[]): number {
  return processIds.reduce((sum, id) => sum + filesOf(id).length, 0);
}

function filesOf(processId: number): readonly string[] {
  const folder = `/proc/${processId}/fd`;
  try {
    return readdirSync(folder).map((file) => {
      try {
        return readlinkSync(`${folder}/${file}`);
      } catch {
        return "";
      }
    });
  } catch {
    return [];
  }
}

const ESTABLISHED = "01";
const CLOSE_WAIT = "08";

/** Connections of a server that listens at a port of this computer: those that are open, or not closed by it. */
export function connectionsTo(port: number): number {
  const local = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  return ["/proc/net/tcp", "/proc/net/tcp6"]
    .flatMap((file) => read(file).split("\n").slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields.length > 3)
    .filter(([, address, , state]) => address.endsWith(local) && [ESTABLISHED, CLOSE_WAIT].includes(state))
    .length;
}
