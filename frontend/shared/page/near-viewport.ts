/** How far outside the viewport an element is near enough for its document to be loaded. */
const MARGIN = "300px";

/** Resolves once an element is in the viewport or near it. */
export function whenNearViewport(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          observer.disconnect();
          resolve();
        }
      },
      { rootMargin: MARGIN, scrollMargin: MARGIN },
    );
    observer.observe(element);
  });
}
