/** Everything that one run of the benchmark has found; what was not asked for is absent. */
import type { CatalogueResult } from "../catalogue/read-catalogue.ts";
import type { EmbedResult } from "../embed/measure-embeds.ts";
import type { LayoutResult } from "../layout/measure-layout.ts";
import type { PageFigures } from "../page/measure-pages.ts";
import type { ServerResult } from "../server/measure-server.ts";
import type { TimelineResult } from "../timeline/measure-timelines.ts";
import type { TraceResult } from "../timeline/trace-threads.ts";

export interface Machine {
  readonly processors: string;
  readonly memory: string;
  readonly system: string;
  /** Absent where the run needed none. */
  readonly browser?: string;
  readonly java?: string;
  readonly node: string;
  /** Processes that wanted to run, on average, in the minute before; far above the number of processors it was busy. */
  readonly loadBefore: number;
  readonly busy: boolean;
}

export interface Results {
  /** ISO 8601 day. */
  readonly date: string;
  readonly quick: boolean;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly timeline?: readonly TimelineResult[];
  readonly trace?: readonly TraceResult[];
  readonly page?: readonly PageFigures[];
  readonly layout?: readonly LayoutResult[];
  readonly server?: ServerResult;
  readonly embed?: EmbedResult;
  readonly catalogue?: CatalogueResult;
}
