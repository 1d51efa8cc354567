/** How far below the window something is near enough to be asked for. */
const MARGIN = "300px";

/** Resolves once an element is in the window or soon will be. */
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
