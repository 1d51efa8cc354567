import { css, unsafeCSS } from "lit";
import { PICTURE, PICTURE_ZOOM } from "./paper.js";

/** The timeline on paper: the graphic as wide as the sheet, then the entries in two columns; no buttons. */
export const paperStyles = css`
  @media print {
    :host {
      color-scheme: light;
      height: auto;
      min-height: 0;
      overflow: visible;
      contain: none;
    }

    .root {
      position: relative;
      inset: auto;
      inline-size: ${PICTURE.widthPx}px;
      block-size: ${PICTURE.heightPx}px;
      overflow: hidden;
      zoom: ${unsafeCSS(PICTURE_ZOOM)};
      break-inside: avoid;
    }

    .stage {
      outline: none;
    }

    .lanes i,
    .overview-room {
      print-color-adjust: exact;
    }

    .buttons,
    .callout,
    .hint,
    .legend-button,
    .legend {
      display: none;
    }

    .on-paper {
      font-size: 9pt;
      line-height: 1.35;
    }

    .on-paper p {
      margin: 1em 0;
      font-size: 11pt;
      font-weight: 600;
    }

    .on-paper ol {
      columns: 2;
      column-gap: 8mm;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .on-paper li {
      padding-block: 0.2em;
      break-inside: avoid;
    }

    .on-paper b {
      display: block;
      color: var(--_muted);
      font-weight: 500;
    }
  }
`;
