/** Requests a second for the document of the timeline, and whether a second visit is spared it. */
import { spawnSync } from "node:child_process";

export interface RequestRate {
  readonly perSecond: number;
  /** Name of the program that asked. */
  readonly client: string;
}

const CONNECTIONS = 16;
const HEADERS = { "accept-encoding": "gzip" };

/** By wrk where it is installed, since it leaves most of the processor to the server; else by autocannon. */
export async function requestRate(url: string, seconds: number): Promise<RequestRate> {
  return wrkRate(url, seconds) ?? (await autocannonRate(url, seconds));
}

function wrkRate(url: string, seconds: number): RequestRate | undefined {
  const headers = Object.entries(HEADERS).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const { stdout, error } = spawnSync("wrk", ["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, ...headers, url], {
    encoding: "utf8",
  });
  if (error !== undefined) {
    return undefined;
  }
  refuseErrors(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? "0");
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  return { perSecond, client: `wrk -t1 -c${CONNECTIONS}` };
}

async function autocannonRate(url: string, seconds: number): Promise<RequestRate> {
  const { default: autocannon } = await import("autocannon");
  const { requests, non2xx, errors } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    headers: HEADERS,
  });
  refuseErrors(String(non2xx + errors));
  return { perSecond: requests.average, client: `autocannon -c ${CONNECTIONS}` };
}

function refuseErrors(count: string): void {
  if (count !== "0") {
    throw new Error(`${count} requests failed while the server was loaded`);
  }
}

/** The status that a browser gets which has the document already. */
export async function secondVisitStatus(url: string): Promise<number> {
  const first = await fetch(url);
  await first.arrayBuffer();
  const second = await fetch(url, { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
  await second.arrayBuffer();
  return second.status;
}
