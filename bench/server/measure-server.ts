/** The server as it is packaged, with the shipped catalogue. */
import { median } from "../figures/statistics.ts";
import { progress } from "../progress.ts";
import { Application } from "./application.ts";
import { measureAppPage, type AppPageResult } from "./app-page.ts";
import { memoryPerPage } from "./page-memory.ts";
import { residentBytes } from "./resident-memory.ts";
import { requestRate, secondVisitStatus, type RequestRate } from "./requests.ts";

export interface ServerResult {
  /** Median, from the process's start until the first answer. */
  readonly startMs: number;
  readonly starts: number;
  readonly appPage: AppPageResult;
  /** After the first pages; undefined where the system does not tell it. */
  readonly residentBytes: number | undefined;
  readonly pageBytes: number;
  readonly pages: number;
  readonly requests: RequestRate;
  readonly secondVisitStatus: number;
}

export interface ServerOptions {
  /** Java and its arguments up to the jar. */
  readonly command: readonly string[];
  readonly browser: string;
  readonly dataFolder: string;
  readonly quick: boolean;
}

const DOCUMENT = "/api/v1/timeline.json";

export async function measureServer(options: ServerOptions): Promise<ServerResult> {
  const { command, dataFolder, quick, browser } = options;
  const starts = quick ? 2 : 5;
  progress(`server, ${starts} starts`);
  const startTimes: number[] = [];
  for (let start = 0; start < starts; start++) {
    const application = await Application.start(command, dataFolder);
    startTimes.push(application.answeredMs);
    await application.stop();
  }
  const application = await Application.start(command, dataFolder);
  try {
    progress("server, the application’s page");
    const appPage = await measureAppPage(browser, `${application.origin}/`, quick ? 3 : 7);
    const resident = residentBytes(application.processId);
    const pages = quick ? 100 : 300;
    progress(`server, ${pages} open pages`);
    const pageBytes = await memoryPerPage(application, command[0], pages);
    progress("server, requests a second");
    const seconds = quick ? 3 : 6;
    // Java compiles what is asked often; only then is it warm.
    await requestRate(application.origin + DOCUMENT, seconds);
    return {
      startMs: median(startTimes),
      starts,
      appPage,
      residentBytes: resident,
      pageBytes,
      pages,
      requests: await requestRate(application.origin + DOCUMENT, seconds),
      secondVisitStatus: await secondVisitStatus(application.origin + DOCUMENT),
    };
  } finally {
    await application.stop();
  }
}
