package org.bluelamp.publish.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.http.MediaType;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How Blue Lamp writes JSON: properties in the order of their records, those without a value left out. It also reads what
 * the build has written.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private Json() {}

    public static Representation representation(Object document) {
        return new Representation(MediaType.APPLICATION_JSON, MAPPER.writeValueAsBytes(document));
    }

    static <T> T read(byte[] document, TypeReference<T> type) {
        return MAPPER.readValue(document, type);
    }

    public static String text(Object document) {
        return MAPPER.writeValueAsString(document);
    }
}
