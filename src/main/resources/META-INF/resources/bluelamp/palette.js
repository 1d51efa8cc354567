// Takes over the palette and the size of text that the visitor chose; without a choice the system's apply.
(() => {
  try {
    const root = document.documentElement;
    const palette = localStorage.getItem("bluelamp-palette");
    if (palette === "night" || palette === "day") {
      root.dataset.palette = palette;
    }
    const textSize = Number(localStorage.getItem("bluelamp-text-size"));
    if (textSize > 100 && textSize <= 200) {
      root.style.fontSize = `${textSize}%`;
    }
  } catch {
    // Storage is closed to us; the system's settings are fine.
  }
})();
