package org.bluelamp.export.file;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * The blocks of data in a file: {@code <script>} elements of a type that no browser runs, which the file's own script reads
 * when it wants them. They stand in it as they are, so that a text is found in the file by any editor.
 */
final class DataBlocks {
    /** What would end a block, or let its end be overlooked. */
    private static final Pattern ENDING = Pattern.compile("</?script|<!--", Pattern.CASE_INSENSITIVE);

    private final StringBuilder written = new StringBuilder();
    private final Set<String> names = new LinkedHashSet<>();

    /** @param path by which the script finds it, as a server's address */
    void document(String path, String type, String text) {
        add("document", path, type, text);
    }

    void json(String path, String json) {
        add("document", path, "application/json", inScript(json));
    }

    /** A picture whose file is text. */
    void drawing(String name, String svg) {
        add("picture", name, "image/svg+xml", svg);
    }

    void picture(String name, String type, byte[] content) {
        add("picture", name, type, content);
    }

    private void add(String kind, String name, String type, String text) {
        if (ENDING.matcher(text).find() || text.indexOf('\r') >= 0) {
            add(kind, name, type, text.getBytes(StandardCharsets.UTF_8));
        } else {
            write(kind, name, type, "", text);
        }
    }

    private void add(String kind, String name, String type, byte[] content) {
        write(kind, name, type, " data-encoding=\"base64\"", Base64.getEncoder().encodeToString(content));
    }

    private void write(String kind, String name, String type, String more, String text) {
        names.add(name);
        written.append("<script type=\"")
                .append(type)
                .append("\" data-")
                .append(kind)
                .append("=\"")
                .append(Entities.escape(name))
                .append('"')
                .append(more)
                .append('>')
                .append(text)
                .append("</script>\n");
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** JSON that says the same and can stand in a {@code <script>}. */
    static String inScript(String json) {
        return ENDING.matcher(json)
                .replaceAll(match -> "\\\\u003c" + match.group().substring(1));
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
