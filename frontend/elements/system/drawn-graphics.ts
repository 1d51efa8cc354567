/** Tells when the graphics of a system's page are drawn, or have failed. */

const GRAPHICS = "bl-chart, bl-map, bl-diagram";

/** Waits until a graphic says that it is drawn, or that it can't be. */
function drawn(graphic: Element): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (graphic.hasAttribute("data-ready")) {
        watch.disconnect();
        resolve();
      }
    };
    const watch = new MutationObserver(look);
    watch.observe(graphic, { attributes: true, attributeFilter: ["data-ready"] });
    graphic.addEventListener(
      "bl-load-error",
      () => {
        watch.disconnect();
        resolve();
      },
      { once: true },
    );
    look();
  });
}

/** Waits until all graphics in a page are drawn; those that no script has defined are not waited for. */
export async function whenGraphicsDrawn(page: ParentNode): Promise<void> {
  const graphics = [...page.querySelectorAll(GRAPHICS)];
  await Promise.all(graphics.filter((graphic) => customElements.get(graphic.localName)).map(drawn));
}
