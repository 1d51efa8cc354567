import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["frontend/generated/**", "target/**", "bench/node_modules/**"] },
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
);
