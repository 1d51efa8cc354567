import lit from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import wc from "eslint-plugin-wc";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["frontend/generated/**", "target/**", "bench/node_modules/**", "journeys/node_modules/**"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "no-console": ["error", { allow: ["warn", "error"] }],
      // Lit calls the listeners of its templates on the element.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  { files: ["frontend/**/*.ts"], ...lit.configs["flat/recommended"] },
  { files: ["frontend/**/*.ts"], ...wc.configs["flat/recommended"] },
  {
    files: ["frontend/**/*.ts"],
    plugins: { "lit-a11y": litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      "lit/attribute-names": "error",
      "lit/lifecycle-super": "error",
      "lit/prefer-nothing": "error",
      "lit/prefer-static-styles": "error",
      "lit/value-after-constraints": "error",
      // One way to name a module: as the browser would load it.
      "no-restricted-syntax": [
        "error",
        ...["ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration", "ImportExpression"].map(
          (kind) => ({
            selector: `${kind}[source.value=/^\\.(?!.*\\.(js|css|json)$)/]`,
            message: "Name the module with .js at its end.",
          }),
        ),
        {
          selector: "ImportDeclaration[source.value=/-styles\\.js$/]",
          message: "A module of styles is named NAME.styles.ts.",
        },
        // One dialect of classes: what is private is private at run time, unless a decorator has to reach it.
        ...["PropertyDefinition", "MethodDefinition[kind!='constructor']"].map((kind) => ({
          selector: `${kind}[accessibility='private']:not(:has(> Decorator))`,
          message: "Name a private member with #.",
        })),
        {
          selector:
            "ClassDeclaration[id.name=/Element$/] MethodDefinition[key.name=/^(render|willUpdate|firstUpdated|updated|createRenderRoot)$/][override=true][accessibility!='protected']",
          message: "Lit's own methods are protected.",
        },
      ],
    },
  },
  {
    // The options stand under a field, which keeps the focus and hears the keys.
    files: ["frontend/elements/search/search-element.ts"],
    rules: { "lit-a11y/click-events-have-key-events": "off" },
  },
  {
    // What these rooms work out is tested without a browser, so they name nothing of one.
    files: ["time", "model", "layout", "text", "strip"].map((room) => `frontend/elements/timeline/${room}/**/*.ts`),
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "customElements",
        "document",
        "Element",
        "getComputedStyle",
        "globalThis",
        "HTMLElement",
        "localStorage",
        "matchMedia",
        "navigator",
        "requestAnimationFrame",
        "self",
        "SVGElement",
        "window",
      ],
    },
  },
  {
    files: ["frontend/**/*.ts"],
    ignores: ["frontend/shared/template/html.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: ["lit", "lit/html.js", "lit/static-html.js", "lit-html"].map((name) => ({
            name,
            importNames: ["html", "svg"],
            message: "Take them from shared/template/html: its templates survive translation by the browser.",
          })),
        },
      ],
    },
  },
);
