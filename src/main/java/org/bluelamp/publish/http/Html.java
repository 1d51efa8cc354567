package org.bluelamp.publish.http;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** HTML as an answer, always in UTF-8. */
public final class Html {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private Html() {}

    public static Representation representation(String html) {
        return new Representation(HTML, html.getBytes(StandardCharsets.UTF_8));
    }
}
