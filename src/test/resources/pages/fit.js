/*
 * What of a page does not fit: it scrolls sideways, or words are cut or lie over others. Graphics are left out, which
 * know the size of letters and have tests of their own.
 */
() => {
  // Made to be pushed along.
  const PUSHED = ".bl-ways, .bl-glance-scroll, .bl-article-scroll, .bl-article-table-frame";
  const LEFT_OUT =
    "svg, script, style, noscript, option, title, bl-timeline, .map, .bl-skip, [aria-hidden=true]";
  const ROUNDING_PX = 1.5;

  /** What a function answers is asked once of each element: nothing changes while this looks. */
  const once = (ask) => {
    const answers = new Map();
    return (element) => {
      if (!answers.has(element)) answers.set(element, ask(element));
      return answers.get(element);
    };
  };
  const style = once((element) => {
    const { overflowX, overflowY, display, position, clipPath } = getComputedStyle(element);
    return { overflowX, overflowY, display, position, clipPath };
  });
  const box = once((element) => element.getBoundingClientRect());
  const scrolls = (overflow) => overflow === "auto" || overflow === "scroll";
  const cuts = (overflow) => overflow === "hidden" || overflow === "clip";

  function* elementsIn(root) {
    for (const element of root.querySelectorAll("*")) {
      yield element;
      if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    }
  }

  const around = once(
    (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host,
  );

  /** An element and those around it as they are drawn, without the page itself. */
  function* frames(element) {
    for (let each = element; each && each !== document.body; each = around(each)) yield each;
  }

  const isLeftIn = once((element) => {
    if (!element || element === document.body) return true;
    return !element.matches(LEFT_OUT) && style(element).clipPath === "none" && isLeftIn(around(element));
  });
  const isSeen = (element) =>
    isLeftIn(element) &&
    element.checkVisibility({
      contentVisibilityAuto: true,
      opacityProperty: true,
      visibilityProperty: true,
    });

  /** The boxes of a text's lines, without the room above and below their letters. */
  const linesOf = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 2 && height > 2)
      .map(({ left, right, top, bottom, height }) => ({
        left,
        right,
        top: top + height / 4,
        bottom: bottom - height / 4,
      }));
  };

  const found = [];
  const words = (element) => element.textContent.trim().replaceAll(/\s+/g, " ").slice(0, 50);
  const tell = (fault, element) =>
    found.push(`${fault}: ${element.localName}.${element.className} "${words(element)}"`);

  const { scrollingElement: page } = document;
  const width = page.clientWidth;
  if (page.scrollWidth > width) {
    found.push(`the page is ${page.scrollWidth} wide, in a window of ${width}`);
    for (const element of elementsIn(document)) {
      const isWide = box(element).right > width + ROUNDING_PX;
      if (isWide && isSeen(element) && !element.closest(PUSHED) && found.length < 6) {
        tell("reaches out", element);
      }
    }
  }

  const seen = [...elementsIn(document.body)].filter(isSeen);
  for (const element of seen) {
    const isWide = scrolls(style(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
    if (isWide && !element.matches(PUSHED)) tell("scrolls sideways", element);
  }

  const texts = seen.flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.data))
      .map((node) => ({ element, lines: linesOf(node) })),
  );

  for (const { element, lines } of texts) {
    let isPushed = false;
    let isScrolled = false;
    for (const frame of frames(element)) {
      const { overflowX, overflowY, display } = style(frame);
      if (display === "inline" || display === "contents") continue;
      const { left, right, top, bottom } = box(frame);
      if (!isPushed && cuts(overflowX)) {
        const isCut = lines.some(
          (line) => line.left < left - ROUNDING_PX || line.right > right + ROUNDING_PX,
        );
        if (isCut) tell("is cut at its side", element);
      }
      if (!isScrolled && cuts(overflowY)) {
        if (lines.some((line) => line.top < top || line.bottom > bottom))
          tell("is cut above or below", element);
      }
      isPushed ||= scrolls(overflowX);
      isScrolled ||= scrolls(overflowY);
    }
    if (!isPushed && lines.some((line) => line.left < -ROUNDING_PX || line.right > width + ROUNDING_PX)) {
      tell("lies beyond the page", element);
    }
  }

  // Words overlap within what moves as one; a sheet over a list is no fault.
  const scroller = once((element) => {
    for (const frame of frames(element)) {
      const { overflowX, overflowY, position } = style(frame);
      if (scrolls(overflowX) || scrolls(overflowY) || position === "fixed" || position === "sticky")
        return frame;
    }
    return page;
  });
  const isOver = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > ROUNDING_PX &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > ROUNDING_PX;
  const placed = texts
    .flatMap(({ element, lines }) => lines.map((line) => ({ ...line, element, scroller: scroller(element) })))
    .sort((a, b) => a.top - b.top);
  placed.forEach((line, i) => {
    for (let j = i + 1; j < placed.length && placed[j].top < line.bottom; j++) {
      const other = placed[j];
      if (other.element === line.element || other.scroller !== line.scroller) continue;
      if (isOver(line, other)) tell(`lies over "${words(line.element)}"`, other.element);
    }
  });
  const pictures = seen
    .filter(({ localName }) => localName === "img")
    .map((element) => ({ element, box: box(element), scroller: scroller(element) }));
  pictures.forEach((picture, i) => {
    for (const line of placed) {
      if (line.scroller === picture.scroller && isOver(line, picture.box))
        tell("lies over a picture", line.element);
    }
    for (const other of pictures.slice(i + 1)) {
      if (other.scroller === picture.scroller && isOver(other.box, picture.box)) {
        found.push(`lies over a picture: ${other.element.src}`);
      }
    }
  });

  return [...new Set(found)];
};
