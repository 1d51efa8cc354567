// Takes over the palette, the size of text and the direction of time that the visitor chose; without a choice the
// system's apply, and time runs from left to right.
(() => {
  try {
    const root = document.documentElement;
    const palette = localStorage.getItem("bluelamp-palette");
    if (palette === "night" || palette === "day") {
      root.dataset.palette = palette;
    }
    if (localStorage.getItem("bluelamp-time-direction") === "rtl") {
      root.dataset.timeDirection = "rtl";
    }
    const textSize = Number(localStorage.getItem("bluelamp-text-size"));
    if (textSize > 100 && textSize <= 200) {
      root.style.setProperty("--bl-text-scale", String(textSize / 100));
    }
  } catch {
    // Storage is closed to us; the system's settings are fine.
  }
})();
