/** The part of the packages in bench/package.json that is used; they are not installed where only tests are run. */

declare module "vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs" {
  export class DataSet<Item> {
    constructor(items: readonly Item[]);
    readonly length: number;
  }
  export class Timeline {
    constructor(
      container: Element,
      items: object,
      groups: object,
      options: Readonly<Record<string, unknown>>,
    );
    getWindow(): { readonly start: Date; readonly end: Date };
  }
}

declare module "autocannon" {
  export default function autocannon(options: {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    readonly headers: Readonly<Record<string, string>>;
  }): Promise<{
    readonly requests: { readonly average: number };
    readonly non2xx: number;
    readonly errors: number;
  }>;
}

declare module "vis-timeline/styles/vis-timeline-graph2d.min.css";
declare module "@knight-lab/timelinejs/dist/css/timeline.css";
