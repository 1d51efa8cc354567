package org.bluelamp.browser;

import com.google.gson.Gson;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** One finger on the glass: the browser itself hears it, and decides what scrolls. */
final class Finger {
    private static final int STEPS = 8;

    private final CDPSession hand;
    private double x;
    private double y;

    Finger(Page page) {
        hand = page.context().newCDPSession(page);
    }

    Finger down(double toX, double toY) {
        x = toX;
        y = toY;
        touch("touchStart", List.of(Map.of("x", x, "y", y)));
        return this;
    }

    Finger moveTo(double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int step = 1; step <= STEPS; step++) {
            x = fromX + (toX - fromX) * step / STEPS;
            y = fromY + (toY - fromY) * step / STEPS;
            touch("touchMove", List.of(Map.of("x", x, "y", y)));
        }
        return this;
    }

    void up() {
        touch("touchEnd", List.of());
    }

    private void touch(String type, List<Map<String, Double>> points) {
        hand.send(
                "Input.dispatchTouchEvent",
                new Gson()
                        .toJsonTree(Map.of("type", type, "touchPoints", points))
                        .getAsJsonObject());
    }
}
