/** Declares the atlases by hand, so that the compiler need not read their large files. */
declare module "world-atlas/countries-50m.json" {
  const topology: import("topojson-specification").Topology;
  export default topology;
}

declare module "world-atlas/countries-110m.json" {
  const topology: import("topojson-specification").Topology;
  export default topology;
}

declare module "us-atlas/states-albers-10m.json" {
  const topology: import("topojson-specification").Topology;
  export default topology;
}
