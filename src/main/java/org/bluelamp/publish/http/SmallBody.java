package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON object of a request that has to be small. */
public final class SmallBody {
    private SmallBody() {}

    /** @param most bytes; a longer body is refused without being read */
    public static JsonNode read(HttpServletRequest request, int most) throws IOException {
        if (request.getContentLengthLong() > most) throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE);
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE);
        try {
            JsonNode document = JsonMapper.shared().readTree(body);
            if (document != null && document.isObject()) return document;
        } catch (JacksonException noJson) {
            // Told below, as every other body that is no object.
        }
        throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
    }
}
