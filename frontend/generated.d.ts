/** What Vaadin's build makes before it bundles: its types are told here, so that they can be checked without a build. */
declare module "Frontend/generated/jar-resources/Flow.js" {
  import type { Route } from "@vaadin/router";

  export class Flow {
    /** @param config - `imports` loads what the server's views are made of */
    constructor(config: { imports: () => Promise<unknown> });
    /** The routes that the server knows. */
    readonly serverSideRoutes: readonly Route[];
  }
}

declare module "Frontend/generated/flow/generated-flow-imports.js";
