import { expect, test } from "vitest";
import { smallStyles } from "./small-styles.ts";

test("comments and indentation go, and what selectors and values say stays", () => {
  const code = `export const styles = css\`
  /* Why. */
  .lamp :hover,
  .lamp > a:focus {
    inline-size: calc(2px * var(--unit));
    content: "";
  }

  @media (width < 36rem) and (prefers-contrast: more) {
    .lamp {
      color: red;
    }
  }
\`;
const other = 1;`;
  expect(smallStyles(code)).toBe(
    'export const styles = css`.lamp :hover,.lamp > a:focus{inline-size:calc(2px * var(--unit));content:"";}' +
      "@media (width < 36rem) and (prefers-contrast:more){.lamp{color:red;}}`;\nconst other = 1;",
  );
});

test.each([
  ["an expression", "css`\n  .lamp {\n    color: ${red};\n  }\n`"],
  ["white space in a string", 'css`\n  .lamp {\n    content: " ";\n  }\n`'],
])("a sheet with %s stays as it is", (_, code) => {
  expect(smallStyles(code)).toBe(code);
});
