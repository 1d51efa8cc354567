import { encode } from "uqr";

const SVG = "http://www.w3.org/2000/svg";
/** What the standard asks for around a code. */
const QUIET_MODULES = 4;

/** A QR code of a text: black on white in every palette, because phones read no other well. */
export function qrCode(text: string, label: string): SVGSVGElement {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_MODULES });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
  svg.setAttribute("shape-rendering", "crispEdges");
  svg.setAttribute("role", "img");
  svg.ariaLabel = label;
  svg.classList.add("bl-kiosk-code");
  svg.append(
    shape("rect", { width: String(size), height: String(size), fill: "#fff" }),
    shape("path", { d: path, fill: "#000" }),
  );
  return svg;
}

function shape(name: "rect" | "path", attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  return element;
}
