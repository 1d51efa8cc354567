/*
 * Which controls of a page a finger misses: what is pressed is less than 44 pixels high or wide and has no room around it
 * that makes up for this (WCAG 2.2, 2.5.5 and the spacing of 2.5.8), or lies below what another control reaches. Links in
 * running text may be as high as their line.
 */
() => {
  const FINGER_PX = 44;
  // Pixels are counted from a middle that may lie between two.
  const ROUNDING_PX = 1;
  const CONTROLS = "a[href], button, input:not([type=hidden]), select, summary, textarea, [role=slider]";
  // Their place is their meaning, and keys, gestures or a list lead to the same.
  const PLACED = "svg, .lanes, .overview, a.disc";
  const HIDDEN = "[aria-hidden=true], [inert]";

  const parent = (node) => node.parentNode ?? node.host;
  const display = (element) => getComputedStyle(element).display;

  function* controlsIn(root) {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) yield* controlsIn(element.shadowRoot);
      if (!element.matches(CONTROLS) || element.closest(PLACED) || element.closest(HIDDEN)) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width > 2 && height > 2) yield element;
    }
  }

  const elementAt = (x, y) => {
    let found = document.elementFromPoint(x, y);
    for (let inner; (inner = found?.shadowRoot?.elementFromPoint(x, y)) && inner !== found;) found = inner;
    return found;
  };

  const answersAt = (control, x, y) => {
    for (let node = elementAt(x, y); node; node = parent(node)) {
      if (node === control || (node.localName === "label" && node.control === control)) return true;
    }
    return false;
  };

  const block = (node) => {
    let element = node.parentElement;
    while (element && /^(inline|contents)/.test(display(element))) element = element.parentElement;
    return element;
  };

  const isInText = (control) => {
    // The number of a note, in a sentence or in a row of figures.
    if (control.closest(".bl-article-refs")) return true;
    if (!display(control).startsWith("inline")) return false;
    const lines = block(control);
    const texts = document.createTreeWalker(lines ?? control, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!/[\p{L}\p{N}]/u.test(text.data) || text.parentElement.closest(CONTROLS)) continue;
      if (block(text) === lines && text.parentElement.checkVisibility()) return true;
    }
    return false;
  };

  const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
  const distance = ([x, y], box) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

  const controls = [...controlsIn(document)];

  // Whether it is too small is asked at the ends first: most controls answer there.
  const reaches = (control, [x, y]) =>
    [-1, 1].every((way) => {
      const away = way * (FINGER_PX / 2 - ROUNDING_PX);
      return answersAt(control, x + away, y) && answersAt(control, x, y + away);
    });

  const extent = (control, [x, y], across, down) => {
    let length = 1;
    for (const way of [-1, 1]) {
      for (let i = 1; i < FINGER_PX && answersAt(control, x + i * way * across, y + i * way * down); i++)
        length++;
    }
    return length;
  };

  const hasRoom = (control, point) =>
    controls.every((other) => {
      if (other === control || other.contains(control) || control.contains(other)) return true;
      const box = other.getBoundingClientRect();
      const isSmall = Math.min(box.width, box.height) < FINGER_PX;
      return isSmall
        ? Math.hypot(point[0] - middle(box)[0], point[1] - middle(box)[1]) >= FINGER_PX
        : distance(point, box) >= FINGER_PX / 2;
    });

  return controls.flatMap((control) => {
    control.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const name = `${control.localName}.${control.className} "${(control.ariaLabel ?? control.textContent).trim()}"`;
    const point = middle(control.getClientRects()[0]);
    if (point.some((each) => each < 0) || point[0] >= innerWidth || point[1] >= innerHeight) return [];
    if (!answersAt(control, ...point))
      return [`${name} lies below ${elementAt(...point)?.outerHTML.slice(0, 120)}`];
    if (isInText(control) || reaches(control, point)) return [];
    const size = [extent(control, point, 1, 0), extent(control, point, 0, 1)];
    if (Math.min(...size) + ROUNDING_PX >= FINGER_PX || hasRoom(control, point)) return [];
    return [`${name} is ${size.join(" by ")} pixels`];
  });
};
