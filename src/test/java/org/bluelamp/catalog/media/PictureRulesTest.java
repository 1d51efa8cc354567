package org.bluelamp.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PictureRulesTest {
    private static String reason(String hex, MediaFormat format) {
        return PictureRules.fault(HexFormat.of().parseHex(hex.replace(" ", "")), format)
                .map(MediaFault::reason)
                .orElse("sound");
    }

    @ParameterizedTest
    @CsvSource({
        "PNG,  89504E470D0A1A0A 0000000D 49484452 00000320 00000258",
        "JPEG, FFD8 FFE0 0004 0000 FFC4 0003 00 FFFF C2 0011 08 0258 0320 03",
        "WEBP, 52494646 00000000 57454250 56503858 0A000000 00000000 1F0300 570200",
        "WEBP, 52494646 00000000 57454250 5650384C 00000000 2F 1FC39500 0000000000",
        "WEBP, 52494646 00000000 57454250 56503820 00000000 000000 9D012A 2003 5802",
        "AVIF, 00000014 66747970 61766966 00000000 61766966 00000014 69737065 00000000 00000320 00000258",
        "AVIF, 0000001C 66747970 6D696631 00000000 6D696631 61766966 6D696166 00000014 69737065 00000000 00000320"
                + " 00000258"
    })
    void pictures_areWhatTheirNamesSay(MediaFormat format, String hex) {
        assertThat(reason(hex, format)).isEqualTo("sound");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SVG")
    void html_isRefusedUnderAPicturesName(MediaFormat format) {
        byte[] html = "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        assertThat(PictureRules.fault(html, format))
                .map(MediaFault::reason)
                .contains("doesn't begin as a file of " + format + " does");
        assertThat(PictureRules.fault(new byte[0], format)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "PNG,  89504E470D0A1A0A 0000000D 49484452 00010000 00010000, has 65536 by 65536 pixels",
        "JPEG, FFD8 FFC0 0011 08 FFFF FFFF 03, has 65535 by 65535 pixels",
        "AVIF, 00000014 66747970 61766966 00000000 61766966 00000014 69737065 00000000 FFFFFFFF FFFFFFFF, has"
                + " 4294967295 by"
    })
    void billionPixelsInAFewBytes_areRefused(MediaFormat format, String hex, String reason) {
        assertThat(reason(hex, format)).startsWith(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "PNG,  89504E470D0A1A0A 0000000D 49484452 0000",
        "PNG,  89504E470D0A1A0A 0000000D 49484452 00000000 00000001",
        "PNG,  89504E470D0A1A0A",
        "JPEG, FFD8FF",
        "JPEG, FFD8 FFE0 FFFF",
        "JPEG, FFD8 FFE0 0002 0000",
        "WEBP, 52494646 00000000 57454250",
        "AVIF, 00000014 66747970 61766966 00000000 61766966"
    })
    void pictureThatEndsBeforeItsSize_isRefused(MediaFormat format, String hex) {
        assertThat(reason(hex, format)).isEqualTo("doesn't say how many pixels it has");
    }

    @Test
    void extensions_areKnownInSmallLettersAndCapitals() {
        assertThat(MediaFormat.ofName("a.jpeg")).contains(MediaFormat.JPEG);
        assertThat(MediaFormat.ofName("a.b.JPG")).contains(MediaFormat.JPEG);
        assertThat(MediaFormat.ofName("a.svgz")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.svg", "a.png", "a.jpg", "a.jpeg", "a.webp", "a.avif", "a.JPG", "a.Jpeg", "a.SVG", "a.AVIF", "a.gif",
                "a.svgz", "a.tiff", "a.jpe", "a"
            })
    void schema_allowsTheNamesOfAllFormats_andNoOther(String name) {
        String pattern = JsonMapper.shared()
                .readTree(Path.of("data/schema/common.schema.json"))
                .at("/$defs/medium/properties/file/pattern")
                .asString();
        assertThat(name.matches(pattern)).isEqualTo(MediaFormat.ofName(name).isPresent());
    }
}
