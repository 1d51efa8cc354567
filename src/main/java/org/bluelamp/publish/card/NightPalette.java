package org.bluelamp.publish.card;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

/** The colours of the night palette; a test compares them with those of {@code tokens.css}. */
final class NightPalette {
    static final Color GROUND = new Color(0x0d1420);
    static final Color LINE = new Color(0x2a3850);
    static final Color TEXT = new Color(0xeef2f8);
    static final Color MUTED = new Color(0xa3b1c6);
    static final Color ACCENT = new Color(0x5aa9ff);

    /** In the order of the themes. */
    static final List<Color> THEMES = Stream.of(
                    0xffb32e, 0xf0735a, 0x5ba7ff, 0x62cfb8, 0xc084fc, 0xf78fb3, 0x86b3ff, 0x4ade80, 0xffd98a, 0xcfd6e2)
            .map(Color::new)
            .toList();

    private NightPalette() {}

    /** @param theme its place among the themes; negative without one */
    static Color ofTheme(int theme) {
        return theme < 0 ? ACCENT : THEMES.get(theme % THEMES.size());
    }

    static Color transparent(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
    }
}
