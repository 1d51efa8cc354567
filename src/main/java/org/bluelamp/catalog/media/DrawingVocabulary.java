package org.bluelamp.catalog.media;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The elements and attributes of SVG that a drawing may have. All others are refused, since they could run, fetch,
 * animate or embed something.
 */
final class DrawingVocabulary {
    static final String SVG = "http://www.w3.org/2000/svg";

    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** Elements in which drawing programs keep their own notes; browsers ignore them. */
    private static final Set<String> NOTES = Set.of(
            "http://www.inkscape.org/namespaces/inkscape",
            "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
            "http://creativecommons.org/ns#",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://purl.org/dc/elements/1.1/",
            "http://www.bohemiancoding.com/sketch/ns",
            "http://www.serif.com/");

    private static final Set<String> ELEMENTS = words("""
        svg g defs symbol use title desc metadata style
        path rect circle ellipse line polyline polygon text tspan textPath
        linearGradient radialGradient stop pattern clipPath mask marker\
        """);

    /** Values that are numbers, keywords, colours or references: CSS or near to it. */
    private static final Set<String> STYLED = words("""
        style type media
        x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height rotate offset
        viewBox preserveAspectRatio version baseProfile enable-background transform transform-origin
        gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
        clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient
        textLength lengthAdjust startOffset method spacing side
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-rendering
        direction display dominant-baseline fill fill-opacity fill-rule font font-family font-size
        font-size-adjust font-stretch font-style font-variant font-weight image-rendering isolation
        letter-spacing line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode
        opacity overflow paint-order pointer-events shape-rendering stop-color stop-opacity stroke
        stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
        stroke-width text-align text-anchor text-decoration text-rendering unicode-bidi vector-effect
        visibility white-space word-spacing writing-mode\
        """);

    /** Values that are names, words or a shape's points. */
    private static final Set<String> WORDS = words("id class d points lang role");

    private static final Pattern SAID = Pattern.compile("(aria|data)-[a-z0-9-]+");

    private DrawingVocabulary() {}

    /** The kinds of attributes, by what their value is. */
    enum Attribute {
        /** The attribute is not on the allow-list. */
        UNKNOWN,
        /** The value is an address. */
        REFERENCE,
        /** The value is CSS or is read like CSS. */
        STYLE,
        /** The value is a name, words or the points of a shape. */
        WORDS,
        /** The attribute has no meaning for a browser. */
        INERT
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** @param namespace null for none */
    static boolean isElement(String namespace, String name) {
        if (namespace == null) return false;
        return namespace.equals(SVG) ? ELEMENTS.contains(name) : NOTES.contains(namespace);
    }

    /** @param namespace empty for none */
    static Attribute attribute(String namespace, String name) {
        if (NOTES.contains(namespace)) return Attribute.INERT;
        return switch (namespace) {
            case "" -> plain(name);
            case XLINK -> name.equals("href") ? Attribute.REFERENCE : Attribute.UNKNOWN;
            case XML -> name.equals("space") || name.equals("lang") ? Attribute.WORDS : Attribute.UNKNOWN;
            default -> Attribute.UNKNOWN;
        };
    }

    private static Attribute plain(String name) {
        if (name.equals("href")) return Attribute.REFERENCE;
        if (STYLED.contains(name)) return Attribute.STYLE;
        boolean words = WORDS.contains(name) || SAID.matcher(name).matches();
        return words ? Attribute.WORDS : Attribute.UNKNOWN;
    }
}
