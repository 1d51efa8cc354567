/** What the tables of our elements in docs/ are made from; `npm run docs` writes them. */
export default {
  globs: [
    "frontend/elements/*/bl-*.ts",
    "frontend/elements/**/*-element.ts",
    "frontend/shell/bl-*.ts",
    "frontend/shell/*-element.ts",
    "frontend/shared/document/document-element.ts",
  ],
  outdir: "target",
  litelement: true,
  packagejson: false,
  quiet: true,
};
