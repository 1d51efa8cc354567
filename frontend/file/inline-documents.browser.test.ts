import { expect, test } from "vitest";
import { DocumentUnavailableError } from "../shared/document/document-request.js";
import { open } from "../shared/testing/page.js";
import { InlineDocuments } from "./inline-documents.js";

const FILE = "file:///media/stick/timeline.html";
const LAMP = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" width="4" height="3"/>';

function block(kind: string, name: string, type: string, text: string, more = ""): string {
  return `<script type="${type}" data-${kind}="${name}" ${more}>${text}</script>`;
}

function documents(): InlineDocuments {
  open(
    block("document", "api/v1/timeline.json", "application/json", '{"total": 2}') +
      block(
        "document",
        "api/v1/entries/lamp.html",
        "text/html",
        '<img src="media/lamp.svg?v=1"><a href="media/lamp.svg">',
      ) +
      block(
        "document",
        "api/v1/entries/lamp/steps.json",
        "application/json",
        '{"": "<nav>own</nav>", "boat": "<nav>of the boat</nav>"}',
      ) +
      block(
        "document",
        "api/v1/series/boats.csv",
        "text/csv",
        btoa("date,value\r\n1923,2"),
        'data-encoding="base64"',
      ) +
      block("picture", "lamp.svg", "image/svg+xml", LAMP),
  );
  return new InlineDocuments(document, FILE);
}

test("a document is the one in the file, whatever its version", async () => {
  const { answer } = documents();
  expect(await answer("file:///media/stick/api/v1/timeline.json?v=abc")).toEqual({ total: 2 });
});

test("a document that the file lacks is refused at once", async () => {
  const { answer } = documents();
  const refused = await (answer("file:///media/stick/api/v1/other.json") ?? Promise.resolve()).catch(
    (failure: unknown) => failure,
  );
  expect(refused).toBeInstanceOf(DocumentUnavailableError);
  expect((refused as DocumentUnavailableError).mayPass).toBe(false);
});

test("an article has the steps of the thread beside which it is told, else its own", async () => {
  const { answer } = documents();
  const address = "file:///media/stick/api/v1/entries/lamp.html";
  expect(await answer(address)).toContain("<nav>own</nav>");
  expect(await answer(`${address}?thread=boat&v=1`)).toContain("<nav>of the boat</nav>");
  expect(await answer(`${address}?thread=unknown`)).toContain("<nav>own</nav>");
});

test("a picture is shown from the file, and has one address however often it is shown", async () => {
  const { answer, picture } = documents();
  const html = String(await answer("file:///media/stick/api/v1/entries/lamp.html"));
  const address = picture("lamp.svg") ?? "";
  expect(html).toContain(`<img src="${address}"><a href="${address}">`);
  const image = new Image();
  image.src = address;
  await image.decode();
  expect(image.naturalWidth).toBe(4);
  expect(picture("other.svg")).toBeUndefined();
});

test("a table is saved as it was written, its ends of lines too", async () => {
  const saved = documents().file("api/v1/series/boats.csv");
  expect(saved?.type).toBe("text/csv");
  expect(await saved?.text()).toBe("date,value\r\n1923,2");
});
