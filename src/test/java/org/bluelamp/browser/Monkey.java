package org.bluelamp.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Touches, strokes, turns and types at random, by the browser's own queue of input; the same for the same seed. */
final class Monkey {
    private static final int MOST_REMEMBERED = 40;
    private static final int LONG_PRESS_MS = 700;

    private static final List<String> KEYS = List.of(
            "Enter",
            "Tab",
            "Escape",
            " ",
            "ArrowLeft",
            "ArrowRight",
            "ArrowUp",
            "ArrowDown",
            "Home",
            "End",
            "PageUp",
            "PageDown",
            "Backspace",
            "Delete",
            "ContextMenu",
            "BrowserBack",
            "BrowserHome",
            "BrowserSearch",
            "a",
            "c",
            "d",
            "f",
            "g",
            "h",
            "j",
            "l",
            "n",
            "o",
            "p",
            "q",
            "r",
            "s",
            "t",
            "u",
            "v",
            "w",
            "x",
            "z",
            "0",
            "1",
            "+",
            "-",
            "?",
            "/");

    /** After so many acts it looks again what there is to be pressed. */
    private static final int ACTS_A_LOOK = 5;

    private static final int PLACES_A_LOOK = 12;

    /** Places of what can be pressed and lies in the window. */
    private static final String SOMETHING = """
            shares => {
              const all = root => [...root.querySelectorAll('a, button, input, [data-entry], [role=option], img')]
                .concat([...root.querySelectorAll('*')].flatMap(each => each.shadowRoot ? all(each.shadowRoot) : []));
              const places = all(document).map(each => each.getBoundingClientRect())
                .filter(({ left, top, width, height }) => width > 0 && height > 0
                  && left >= 0 && top >= 0 && left + width / 2 < innerWidth && top + height / 2 < innerHeight)
                .map(({ left, top, width, height }) => [left + width / 2, top + height / 2]);
              return places.length === 0 ? [] : shares.map(share => places[Math.floor(share * places.length)]);
            }""";

    private final DevTools protocol;
    private final Page page;
    private final Random random;
    private final long seed;
    private final int width;
    private final int height;
    private final Deque<String> acts = new ArrayDeque<>();
    private final Deque<Point> places = new ArrayDeque<>();
    private int count;

    private record Point(double x, double y) {}

    /** @param protocol of the same page */
    Monkey(Page page, DevTools protocol, long seed, int width, int height) {
        this.page = page;
        this.protocol = protocol;
        this.seed = seed;
        this.random = new Random(seed);
        this.width = width;
        this.height = height;
    }

    String lastActs() {
        return "Seed " + seed + ", act " + count + "; the last acts:\n" + String.join("\n", acts);
    }

    /** Begins with the next act, which has come to the page with those before it after {@link #await}. */
    void act() {
        if (count++ % ACTS_A_LOOK == 0) look();
        int kind = random.nextInt(100);
        if (kind < 30) tap(something());
        else if (kind < 42) tap(anywhere());
        else if (kind < 54) stroke(1 + random.nextInt(3));
        else if (kind < 62) pinch();
        else if (kind < 68) wheel();
        else if (kind < 84) key();
        else if (kind < 90) click();
        else if (kind < 94) drag();
        else if (kind < 96) twice();
        else if (kind < 98) lostFinger();
        else if (kind < 99) rest();
        else if (random.nextInt(4) == 0) longPress();
        else tap(something());
    }

    private Point anywhere() {
        return new Point(random.nextInt(width), random.nextInt(height));
    }

    private Point something() {
        Point place = places.poll();
        return place == null ? anywhere() : place;
    }

    private void look() {
        await();
        places.clear();
        List<Double> shares = random.doubles(PLACES_A_LOOK).boxed().toList();
        for (Object place : (List<?>) page.evaluate(SOMETHING, shares)) {
            List<?> point = (List<?>) place;
            places.add(new Point(((Number) point.get(0)).doubleValue(), ((Number) point.get(1)).doubleValue()));
        }
    }

    void await() {
        protocol.await();
    }

    private void note(String what, Point... points) {
        StringBuilder line = new StringBuilder(what);
        for (Point point : points) line.append(" (%.0f, %.0f)".formatted(point.x(), point.y()));
        acts.add(line.toString());
        while (acts.size() > MOST_REMEMBERED) acts.remove();
    }

    private void tap(Point at) {
        note("tap", at);
        touch("touchStart", List.of(at));
        touch("touchEnd", List.of());
    }

    private void longPress() {
        Point at = something();
        note("long press", at);
        JsonObject press = new JsonObject();
        press.addProperty("x", at.x());
        press.addProperty("y", at.y());
        press.addProperty("duration", LONG_PRESS_MS);
        press.addProperty("gestureSourceType", "touch");
        protocol.send("Input.synthesizeTapGesture", press);
    }

    private void stroke(int fingers) {
        List<Point> from = new ArrayList<>();
        List<Point> to = new ArrayList<>();
        for (int finger = 0; finger < fingers; finger++) {
            from.add(random.nextBoolean() ? anywhere() : something());
            to.add(anywhere());
        }
        move("stroke of " + fingers, from, to, true);
    }

    private void pinch() {
        Point middle = anywhere();
        double near = 20 + random.nextInt(60);
        double far = 150 + random.nextInt(400);
        boolean isOpening = random.nextBoolean();
        move("pinch", around(middle, isOpening ? near : far), around(middle, isOpening ? far : near), true);
    }

    private static List<Point> around(Point middle, double reach) {
        return List.of(new Point(middle.x() - reach, middle.y()), new Point(middle.x() + reach, middle.y()));
    }

    /** It stays on the glass, and goes without a word when the next one comes. */
    private void lostFinger() {
        move("finger that is lost", List.of(something()), List.of(anywhere()), false);
        touch("touchCancel", List.of());
    }

    private void move(String what, List<Point> from, List<Point> to, boolean leaves) {
        List<Point> ends = new ArrayList<>(from);
        ends.addAll(to);
        note(what, ends.toArray(Point[]::new));
        touch("touchStart", from);
        // No hand moves before the page could say whether a gesture is its own.
        await();
        int steps = 2 + random.nextInt(4);
        for (int step = 1; step <= steps; step++) {
            double share = (double) step / steps;
            List<Point> now = new ArrayList<>();
            for (int finger = 0; finger < from.size(); finger++) {
                Point begin = from.get(finger);
                Point end = to.get(finger);
                now.add(new Point(
                        begin.x() + share * (end.x() - begin.x()), begin.y() + share * (end.y() - begin.y())));
            }
            touch("touchMove", now);
        }
        if (leaves) touch("touchEnd", List.of());
    }

    private void touch(String type, List<Point> points) {
        JsonArray all = new JsonArray();
        for (int id = 0; id < points.size(); id++) {
            JsonObject point = new JsonObject();
            point.addProperty("x", Math.clamp(points.get(id).x(), 0, width - 1));
            point.addProperty("y", Math.clamp(points.get(id).y(), 0, height - 1));
            point.addProperty("id", id);
            all.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", all);
        protocol.send("Input.dispatchTouchEvent", event);
    }

    private void click() {
        Point at = random.nextBoolean() ? anywhere() : something();
        String button = List.of("left", "middle", "right", "back", "forward").get(random.nextInt(5));
        int modifiers = random.nextInt(16);
        note("click " + button + ", modifiers " + modifiers, at);
        mouse("mouseMoved", at, "none", 0, modifiers);
        mouse("mousePressed", at, button, 1, modifiers);
        mouse("mouseReleased", at, button, 1, modifiers);
    }

    private void twice() {
        Point at = something();
        note("double click", at);
        for (int times = 1; times <= 2; times++) {
            mouse("mousePressed", at, "left", times, 0);
            mouse("mouseReleased", at, "left", times, 0);
        }
    }

    /** As one would pull a picture or a link out of the page. */
    private void drag() {
        Point from = something();
        Point to = anywhere();
        note("drag", from, to);
        mouse("mouseMoved", from, "none", 0, 0);
        mouse("mousePressed", from, "left", 1, 0);
        for (int step = 1; step <= 4; step++) {
            double share = step / 4.0;
            Point at = new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
            mouse("mouseMoved", at, "left", 0, 0);
        }
        mouse("mouseReleased", to, "left", 1, 0);
    }

    private void mouse(String type, Point at, String button, int clicks, int modifiers) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.addProperty("x", at.x());
        event.addProperty("y", at.y());
        event.addProperty("button", button);
        event.addProperty("clickCount", clicks);
        event.addProperty("modifiers", modifiers);
        protocol.send("Input.dispatchMouseEvent", event);
    }

    private void wheel() {
        Point at = anywhere();
        int modifiers = random.nextInt(4) == 0 ? 2 : 0;
        double turn = (random.nextInt(7) - 3) * 120.0;
        note("wheel " + turn + ", modifiers " + modifiers, at);
        JsonObject event = new JsonObject();
        event.addProperty("type", "mouseWheel");
        event.addProperty("x", at.x());
        event.addProperty("y", at.y());
        event.addProperty("deltaX", random.nextInt(3) == 0 ? turn : 0);
        event.addProperty("deltaY", turn);
        event.addProperty("modifiers", modifiers);
        protocol.send("Input.dispatchMouseEvent", event);
    }

    /** Modifiers are bits: Alt 1, Ctrl 2, Meta 4, Shift 8. */
    private void key() {
        boolean isFunction = random.nextInt(6) == 0;
        String key = isFunction ? "F" + (1 + random.nextInt(12)) : KEYS.get(random.nextInt(KEYS.size()));
        int modifiers = random.nextBoolean() ? 0 : random.nextInt(16);
        note("key " + key + ", modifiers " + modifiers);
        JsonObject event = new JsonObject();
        event.addProperty("type", "keyDown");
        event.addProperty("key", key);
        event.addProperty("code", codeOf(key));
        event.addProperty("windowsVirtualKeyCode", numberOf(key));
        event.addProperty("modifiers", modifiers);
        if (key.length() == 1 && (modifiers & 7) == 0) event.addProperty("text", key);
        if (key.equals("Enter")) event.addProperty("text", "\r");
        protocol.send("Input.dispatchKeyEvent", event);
        event.addProperty("type", "keyUp");
        event.remove("text");
        protocol.send("Input.dispatchKeyEvent", event);
    }

    private static String codeOf(String key) {
        if (key.matches("[a-z]")) return "Key" + key.toUpperCase(java.util.Locale.ROOT);
        if (key.matches("[0-9]")) return "Digit" + key;
        return key.equals(" ") ? "Space" : key;
    }

    /** By it the browser knows its own shortcuts. */
    private static int numberOf(String key) {
        if (key.matches("[a-z0-9]"))
            return key.toUpperCase(java.util.Locale.ROOT).charAt(0);
        if (key.matches("F[0-9]+")) return 111 + Integer.parseInt(key.substring(1));
        return switch (key) {
            case "Backspace" -> 8;
            case "Tab" -> 9;
            case "Enter" -> 13;
            case "Escape" -> 27;
            case " " -> 32;
            case "PageUp" -> 33;
            case "PageDown" -> 34;
            case "End" -> 35;
            case "Home" -> 36;
            case "ArrowLeft" -> 37;
            case "ArrowUp" -> 38;
            case "ArrowRight" -> 39;
            case "ArrowDown" -> 40;
            case "Delete" -> 46;
            case "ContextMenu" -> 93;
            case "BrowserBack" -> 166;
            case "BrowserSearch" -> 170;
            case "BrowserHome" -> 172;
            case "+" -> 187;
            case "-" -> 189;
            case "/", "?" -> 191;
            default -> 0;
        };
    }

    /** What has begun goes on. */
    private void rest() {
        note("wait");
        await();
        page.clock().runFor(1_000);
    }
}
