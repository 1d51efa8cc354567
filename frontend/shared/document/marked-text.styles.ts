import { css } from "lit";

/** How words found are marked: by weight and a line, so that colour is not the only carrier. */
export const markedTextStyles = css`
  mark {
    background: none;
    color: var(--bl-text);
    font-weight: 700;
    text-decoration: underline;
    text-decoration-color: var(--bl-theme-1);
    text-decoration-thickness: 2px;
  }
`;
