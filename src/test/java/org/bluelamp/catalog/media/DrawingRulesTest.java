package org.bluelamp.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingRulesTest {
    /** An SVG around its content. */
    private static String svg(String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>"
                + content + "</svg>";
    }

    private static String reason(String file) {
        return DrawingRules.fault(file.getBytes(StandardCharsets.UTF_8))
                .map(MediaFault::reason)
                .orElse("sound");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>1</script>                                    | holds <script>",
                "<g><image href='data:image/png;base64,AA'/></g>       | holds <image>",
                "<foreignObject><p/></foreignObject>                   | holds <foreignObject>",
                "<a href='#b'><path/></a>                              | holds <a>",
                "<use href='#b'><animate attributeName='href' to='https://example.org'/></use> | holds <animate>",
                "<set attributeName='href' to='https://example.org'/>  | holds <set>",
                "<feImage href='#b'/>                                  | holds <feImage>",
                "<img xmlns='http://www.w3.org/1999/xhtml' src='a'/>   | holds <img>",
                "<meta xmlns='http://www.w3.org/1999/xhtml'/>          | holds <meta>",
                "<x:script xmlns:x='http://www.w3.org/2000/svg'/>      | holds <script>",
                "<path xmlns=''/>                                      | holds <path>",
                "<Path/>                                               | holds <Path>",
                "<path onclick='a()'/>                                 | holds onclick=\"a()\"",
                "<path onload='a()'/>                                  | holds onload=\"a()\"",
                "<g xml:base='https://example.org/'/>                  | holds base=\"https://example.org/\"",
                "<use href='https://example.org/a.svg#b'/>             | holds href=\"https://example.org/a.svg#b\"",
                "<use xlink:href='b.svg#b'/>                           | holds href=\"b.svg#b\"",
                "<use href='#%62'/>                                    | holds href=\"#%62\"",
                "<use href=' java&#10;script:a()'/>                    | script:a()\"",
                "<rect style='fill: url(//example.org/a)'/>            | with a url() that is no part of the drawing",
                "<rect fill='url(https://example.org/a#b)'/>           | with a url() that is no part of the drawing",
                "<rect fill='u\\72l(https://example.org/a)'/>          | with a backslash",
                "<rect fill='URL( &quot;a.svg#b&quot; )'/>             | with a url() that is no part of the drawing",
                "<rect fill='url(#a'/>                                 | with a url() that is no part of the drawing",
                "<style>rect { fill: u\\72l(a) }</style>               | holds <style> with a backslash",
                "<style>@import '/a.css';</style>                      | holds <style> with an @",
                "<style>@\\69mport '/a.css';</style>                   | holds <style> with a backslash",
                "<style><![CDATA[@font-face{src:url(a)}]]></style>     | holds <style> with an @",
                "<style>rect { fill: u<!-- -->rl(a) }</style>          | with a url() that is no part of the drawing",
                "<style>rect { cursor: image-set('a' 1x) }</style>     | holds <style> with image-set(",
                "<style>rect { --a: 1; x: var(--a) }</style>           | holds <style> with var(",
                "<style>rect { filter: blur(99px) }</style>            | holds <style> with blur(",
                "<style>rect { .a { fill: red } }</style>              | holds <style> with rules inside of rules",
                "<style>rect { fill: red</style>                       | holds <style> with a rule that isn't closed",
                "<style><g/></style>                                   | holds <g>",
                "<rect unknown='1'/>                                   | holds unknown=\"1\"",
                "<?php a ?>                                            | holds <?php?>",
            })
    void whatRunsFetchesMovesOrEmbeds_isRefused(String content, String reason) {
        assertThat(reason(svg(content))).endsWith(reason);
    }

    static Stream<String[]> hostileFiles() {
        return Stream.of(
                new String[] {"<?xml-stylesheet href='a.css'?>" + svg(""), "holds <?xml-stylesheet?>"},
                new String[] {
                    "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + svg("&a;"), "has a document type"
                },
                new String[] {"<!DOCTYPE svg>" + svg(""), "has a document type"},
                new String[] {"<?xml version='1.0' encoding='UTF-7'?>" + svg(""), "says that it is in UTF-7"},
                new String[] {"<?xml version='1.1'?>" + svg(""), "is XML 1.1"},
                new String[] {"<html></html>", "is not an SVG"},
                new String[] {"<svg></svg>", "is not an SVG"},
                new String[] {svg("<g>"), "is not XML (line 1)"},
                new String[] {svg("&nbsp;"), "is not XML (line 1)"},
                new String[] {"", "is not XML (line 1)"});
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void hostileFile_isRefused(String file, String reason) {
        assertThat(reason(file)).startsWith(reason);
    }

    @Test
    void otherEncoding_isRefused() {
        byte[] utf16 = ("<?xml version='1.0' encoding='UTF-16'?>" + svg("")).getBytes(StandardCharsets.UTF_16);
        assertThat(DrawingRules.fault(utf16)).map(MediaFault::reason).contains("is not in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g id='b'/><use href='#b'/><use xlink:href=' #b '/><path fill='url(#b)' style=\"stroke:url('#b')\"/>",
                "<style type='text/css'>.a{fill:#FFF;font-family:'Arial';} /* a note */ g>path{opacity:.5}</style>",
                "<path class='a b' d='M0 0h9z' transform='rotate(9) scale(2)' aria-label='A \\ B' data-name='a@b'/>",
                "<metadata xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:RDF"
                        + " rdf:about='http://a/'/></metadata>",
                "<g xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' inkscape:label='url(a)'/>",
                "<text x='1' y='2' xml:space='preserve' font-size='3'>A <tspan>B</tspan></text>",
                "<defs><linearGradient id='a'><stop offset='0' stop-color='rgb(0,0,0)'/></linearGradient></defs>"
            })
    void plainSvgOfDrawingPrograms_isSound(String content) {
        assertThat(reason("\uFEFF<?xml version='1.0' encoding='utf-8'?><!-- by hand -->" + svg(content)))
                .isEqualTo("sound");
    }

    /** Ten of each within ten of the next, nine deep. */
    private static String nested(String element, String reference) {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(level -> "<" + element + " id='l" + level + "'>"
                        + reference.formatted(level - 1).repeat(10) + "</" + element + ">")
                .collect(Collectors.joining("", "<rect id='l0'/>", reference.formatted(9)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "g       | <use href='#l%d'/>",
                "symbol  | <use href='#l%d'/>",
                "pattern | <rect fill='url(#l%d)'/>",
                "mask    | <rect style='MASK: URL( \"#l%d\" )'/>",
                "marker  | <line marker-start='url(#l%d)'/>"
            })
    void nestedReferences_areRefused(String element, String reference) {
        String file = svg(nested(element, reference));
        assertThat(file).hasSizeLessThan(4_000);
        assertThat(reason(file)).isEqualTo("draws more than 5000 elements");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".c0{fill:url(#l0)}",
                "rect{fill:red;fill:url(#l0)}",
                "*{fill:url(#l0)}",
                "g > .c0:hover{fill:url(#l0)}",
                "[id],.x{fill:url(#l0)}",
                "/* \" */ .x { } /* \" */ rect{fill:url(#l0)}"
            })
    void nestedReferencesByStyle_areRefused(String rule) {
        String rects = "<rect class='c0'/>".repeat(100);
        String pattern = "<defs><g id='l0'>" + "<path/>".repeat(100) + "</g></defs>";
        assertThat(reason(svg("<style>" + rule + "</style><g>" + rects + "</g>" + pattern)))
                .isIn("draws more than 5000 elements", "draws <g> within itself", "draws <svg> within itself");
    }

    @Test
    void styleOfAClass_countsForItsElementsAlone() {
        String rule = "<style>.few{fill:url(#p)}</style>";
        String pattern = "<pattern id='p'>" + "<path/>".repeat(100) + "</pattern>";
        assertThat(reason(svg(rule + pattern + "<rect/>".repeat(500) + "<rect class='few'/>")))
                .isEqualTo("sound");
    }

    @Test
    void marker_countsAtEachPointOfItsLine() {
        String marker = "<marker id='m'>" + "<path/>".repeat(50) + "</marker>";
        String line = "<path style='marker:url(#m)' d='M0 0" + "h1".repeat(500) + "'/>";
        assertThat(reason(svg(marker + line))).isEqualTo("draws more than 5000 elements");
    }

    @Test
    void longPathDrawnAgainAndAgain_isRefused() {
        String path = "<path id='p' d='M0 0" + "h1".repeat(50_000) + "'/>";
        assertThat(reason(svg(path))).isEqualTo("sound");
        assertThat(reason(svg(path + "<use href='#p'/>".repeat(6)))).isEqualTo("draws more than 5000 elements");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0H960V400' stroke-dasharray='.001'/>",
                "<circle r='1e9' style='stroke-dasharray: 1 2'/>",
                "<path d='M0 0H960V400' stroke-dasharray='.001%'/>",
                "<path d='M0 0H960V400' style='STROKE-DASHARRAY: calc(1px / 1000)'/>",
                "<g stroke-dasharray='.001'><path d='M0 0H960V400'/></g>",
                "<defs><path id='l' d='M0 0H960V400'/></defs><use href='#l' stroke-dasharray='.001'/>",
                "<style>path { stroke-dasharray: .001 }</style><path d='M0 0H960V400'/>"
            })
    void lineOfMillionsOfDashes_isRefused(String content) {
        assertThat(reason(svg(content))).isEqualTo("draws more than 5000 elements");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0H960V400' stroke-dasharray='1 12'/>",
                "<path d='M0 0H960V400' style='stroke:#123456;stroke-dasharray:4px,2px'/>",
                "<g stroke-dasharray='none'><path d='M0 0H960V400' stroke-dasharray='0'/></g>"
            })
    void ordinaryDashes_areSound(String content) {
        assertThat(reason(svg(content))).isEqualTo("sound");
    }

    @Test
    void masksPatternsAndGroups_countAsLayers() {
        String layers = "<mask id='m'><rect/></mask><pattern id='p'><rect/></pattern>";
        for (String use : List.of("<rect mask='url(#m)'/>", "<rect style='fill:url(#p)'/>")) {
            assertThat(reason(svg(layers + use.repeat(50)))).isEqualTo("sound");
            assertThat(reason(svg(layers + use.repeat(100)))).isEqualTo("draws more than 5000 elements");
        }
        assertThat(reason(svg("<rect style='mix-blend-mode:multiply'/>".repeat(200))))
                .isEqualTo("draws more than 5000 elements");
        assertThat(reason(svg("<style>rect{mix-blend-mode:multiply}</style>" + "<rect/>".repeat(200))))
                .isEqualTo("draws more than 5000 elements");
    }

    @Test
    void depthNumberAndCircularReferences_haveLimits() {
        assertThat(reason(svg("<g>".repeat(60) + "</g>".repeat(60)))).isEqualTo("nests elements more than 50 deep");
        assertThat(reason(svg("<g>".repeat(200_000)))).isEqualTo("nests elements more than 50 deep");
        assertThat(reason(svg("<g/>".repeat(5_001)))).isEqualTo("has more than 5000 elements");
        assertThat(reason(svg("<g id='a'><use href='#a'/></g>"))).isEqualTo("draws <g> within itself");
        assertThat(reason(svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>")))
                .isEqualTo("draws <g> within itself");
        String chain = IntStream.range(1, 2_000)
                .mapToObj(i -> "<use id='u" + i + "' href='#u" + (i - 1) + "'/>")
                .collect(Collectors.joining("", "<rect id='u0'/>", ""));
        assertThat(reason(svg(chain))).isEqualTo("has more than 20 references within each other");
    }

    static Stream<Path> ownDrawings() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/media"))) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void drawingsOfOurExhibit_areSound() throws IOException {
        assertThat(ownDrawings().toList())
                .hasSizeGreaterThan(200)
                .allSatisfy(file -> assertThat(DrawingRules.fault(Files.readAllBytes(file)))
                        .as(file.toString())
                        .isEmpty());
    }
}
