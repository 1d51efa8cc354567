// Takes over the palette that the visitor chose in the app; without a choice the system's applies.
(() => {
  try {
    const palette = localStorage.getItem("bluelamp-palette");
    if (palette === "night" || palette === "day") {
      document.documentElement.dataset.palette = palette;
    }
  } catch {
    // Storage is closed to us; the system's palette is fine.
  }
})();
