package org.bluelamp.catalog.media;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Estimates how much work a drawing is for a browser: the number of its elements, each counted as often as it is drawn.
 * A {@code use}, a pattern, a mask or a clip path draws again what it refers to, and a marker does so at each point of
 * a line. Ten of them within each other make billions of elements out of a kilobyte.
 */
final class DrawingEffort {
    /**
     * The most elements that may be drawn. A detailed drawing has some hundred; a slow machine draws so many large ones
     * in about a second.
     */
    static final long MOST_DRAWN = 5_000;

    static final int MOST_ELEMENTS = 5_000;
    static final int DEEPEST_NESTING = 50;
    /** The most references within each other. A {@code use} of a {@code use} is rare in a real drawing. */
    static final int DEEPEST_REFERENCES = 20;

    /** Points and letters are work, too: so many characters count as one element. */
    private static final int CHARACTERS_PER_ELEMENT = 100;

    /** A mask or a pattern is painted into a layer of its own, which counts as so many elements. */
    private static final int ELEMENTS_PER_LAYER = 50;

    private static final Set<String> LAYERS = Set.of("mask", "pattern");

    private static final int ELEMENTS_PER_BLEND = 25;

    private static final int DASHES_PER_ELEMENT = 400;

    /** The most comparisons of a style rule with an element; a drawing needs some thousands. */
    private static final long MOST_COMPARISONS = 2_000_000;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** An element of the drawing and what it refers to. */
    private static final class Node {
        private final String name;
        private final List<Node> children = new ArrayList<>();
        /** Ids of the elements that it draws again. */
        private final List<String> references = new ArrayList<>();
        /** Ids of the markers that it draws at each of its points. */
        private final List<String> markers = new ArrayList<>();

        private final Set<String> keys = new HashSet<>();
        private final DrawingDashes dashes = new DrawingDashes();
        private long characters;
        private long blending;
        private long points;
        private long drawn = -1;
        /** The length of the longest chain of references that starts here. */
        private int depth;

        private boolean open;

        private Node(String name) {
            this.name = name;
            keys.add("*");
            keys.add(name);
        }
    }

    private final Deque<Node> path = new ArrayDeque<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> byId = new HashMap<>();
    private final List<DrawingStyles.Rule> rules = new ArrayList<>();
    /** Length of the finest dashes that a container or a rule asks for. */
    private double finestDash = Double.POSITIVE_INFINITY;

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    Optional<MediaFault> start(String name) {
        Node node = new Node(name);
        if (!path.isEmpty()) path.peek().children.add(node);
        path.push(node);
        nodes.add(node);
        if (path.size() > DEEPEST_NESTING) {
            return tooMuch("nests elements more than " + DEEPEST_NESTING + " deep");
        }
        return nodes.size() > MOST_ELEMENTS
                ? tooMuch("has more than " + MOST_ELEMENTS + " elements")
                : Optional.empty();
    }

    void end() {
        path.pop();
    }

    void text(int characters) {
        if (!path.isEmpty()) path.peek().characters += characters;
    }

    /** The open element refers to another one by its address. */
    void reference(String id) {
        path.peek().references.add(id);
    }

    /** The open element has an attribute of CSS. */
    void styled(String name, String value) {
        add(path.peek(), name + ":" + value);
    }

    /** The open element has an attribute of words. */
    void named(String name, String value) {
        Node node = path.peek();
        switch (name) {
            case "id" -> {
                byId.putIfAbsent(value, node);
                node.keys.add("#" + value);
            }
            case "class" -> SPACES.splitAsStream(value).forEach(one -> node.keys.add("." + one));
            case "d", "points" -> {
                node.characters += value.length();
                // A point takes two characters at least.
                node.points += 1 + value.length() / 2;
                node.dashes.line(value);
            }
            default -> node.characters += value.length();
        }
    }

    /** The rules of a sound {@code style} element, which count for elements before it, too. */
    void sheet(String sheet) {
        for (DrawingStyles.Rule rule : DrawingStyles.rules(sheet)) {
            DrawingDashes dashes = new DrawingDashes();
            dashes.declarations(rule.declarations().toLowerCase(Locale.ROOT));
            finestDash = Math.min(finestDash, dashes.length());
            if (isCostly(rule.declarations())) rules.add(rule);
        }
    }

    private static boolean isCostly(String declarations) {
        return !DrawingStyles.references(declarations).isEmpty() || blends(declarations.toLowerCase(Locale.ROOT));
    }

    private static boolean blends(String declarations) {
        return declarations.contains("blend") || declarations.contains("isolation");
    }

    private static void add(Node node, String declarations) {
        String lowerCase = declarations.toLowerCase(Locale.ROOT);
        List<String> ids = DrawingStyles.references(declarations);
        (lowerCase.contains("marker") ? node.markers : node.references).addAll(ids);
        if (blends(lowerCase)) node.blending += ELEMENTS_PER_BLEND;
        node.dashes.declarations(lowerCase);
    }

    /** The limit that the drawing exceeds, if any; to be asked when all of it has been read. */
    Optional<MediaFault> fault() {
        if (nodes.isEmpty()) return Optional.empty();
        if ((long) rules.size() * nodes.size() > MOST_COMPARISONS) {
            return tooMuch("has too many rules of style for its elements");
        }
        for (Node node : nodes) {
            for (DrawingStyles.Rule rule : rules) {
                if (rule.keys().stream().anyMatch(node.keys::contains)) {
                    add(node, rule.declarations());
                }
            }
        }
        nodes.stream()
                .filter(node -> !node.children.isEmpty() || node.name.equals("use"))
                .forEach(node -> finestDash = Math.min(finestDash, node.dashes.length()));
        try {
            return drawn(nodes.getFirst(), 0) > MOST_DRAWN
                    ? tooMuch("draws more than " + MOST_DRAWN + " elements")
                    : Optional.empty();
        } catch (EndlessException e) {
            return tooMuch(e.getMessage());
        }
    }

    private static Optional<MediaFault> tooMuch(String reason) {
        return Optional.of(new MediaFault(reason, "Make it simpler, or save it as a picture."));
    }

    private static final class EndlessException extends Exception {
        private static final long serialVersionUID = 1L;

        private EndlessException(String message) {
            super(message);
        }
    }

    /** Never more than one above the limit, so that no sum or product overflows. */
    private long drawn(Node node, int references) throws EndlessException {
        if (node.open) throw new EndlessException("draws <" + node.name + "> within itself");
        if (references + node.depth > DEEPEST_REFERENCES) {
            throw new EndlessException("has more than " + DEEPEST_REFERENCES + " references within each other");
        }
        if (node.drawn >= 0) return node.drawn;
        node.open = true;
        long drawn = limited(1 + node.blending + node.characters / CHARACTERS_PER_ELEMENT + dashes(node));
        for (Node child : node.children) {
            drawn = limited(drawn + drawn(child, references));
            node.depth = Math.max(node.depth, child.depth);
        }
        for (String id : node.references) drawn = limited(drawn + drawn(node, id, references));
        for (String id : node.markers) drawn = limited(drawn + drawn(node, id, references) * (1 + node.points));
        node.open = false;
        node.drawn = limited(drawn);
        return node.drawn;
    }

    private long drawn(Node node, String id, int references) throws EndlessException {
        Node target = byId.get(id);
        if (target == null) return 0;
        long drawn = drawn(target, references + 1);
        node.depth = Math.max(node.depth, 1 + target.depth);
        return LAYERS.contains(target.name) ? drawn + ELEMENTS_PER_LAYER : drawn;
    }

    /** Dashes of a container or of a rule may be those of anything in the drawing. */
    private long dashes(Node node) {
        double finest = node.children.isEmpty() ? Math.min(node.dashes.length(), finestDash) : Double.POSITIVE_INFINITY;
        return limited((long) (node.dashes.count(finest) / DASHES_PER_ELEMENT));
    }

    private static long limited(long drawn) {
        return Math.min(drawn, MOST_DRAWN + 1);
    }
}
