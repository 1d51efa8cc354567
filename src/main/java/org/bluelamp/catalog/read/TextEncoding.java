package org.bluelamp.catalog.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes a text file. For bytes that are not UTF-8 it says which encoding they most likely have. */
final class TextEncoding {
    private static final String REMEDY = "Save it as UTF-8; editors offer it in \"Save as\", under Encoding.";
    /** The encoding that Windows programs in Western languages use where they don't use Unicode. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int SAMPLE = 64;

    private TextEncoding() {}

    /** The text without its byte order mark, or why it could not be read. */
    record Decoded(Optional<String> text, String reason, String remedy) {}

    static Decoded decode(byte[] bytes) {
        if (isUtf16(bytes)) return failed("the file is in UTF-16.");
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return new Decoded(Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text), "", "");
        } catch (CharacterCodingException e) {
            return failed("the file is not in UTF-8" + firstOdd(bytes) + ".");
        }
    }

    private static Decoded failed(String reason) {
        return new Decoded(Optional.empty(), reason, REMEDY);
    }

    /**
     * Whether the bytes begin with a byte order mark of UTF-16, or every other byte is 0, as in Latin letters of
     * UTF-16.
     */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) return false;
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (mark == 0xFEFF || mark == 0xFFFE) return true;
        int zeros = 0;
        int sample = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < sample; i++) zeros += bytes[i] == 0 ? 1 : 0;
        return zeros * 3 >= sample;
    }

    /** The place of the first byte that is no UTF-8, with the letter that Windows would have meant by it. */
    private static String firstOdd(byte[] bytes) {
        CharBuffer before = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, before, true);
        if (!result.isError()) return "";
        int at = input.position();
        long line = before.flip().chars().filter(character -> character == '\n').count() + 1;
        String letter = new String(bytes, at, 1, WINDOWS);
        return ": in line " + line + " stands a byte that is “" + letter + "” in Windows-1252";
    }
}
