package org.bluelamp.publish.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluelamp.RunningApplication;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.search.Query;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {
    private static final JsonNode DESCRIPTION =
            JsonMapper.shared().readTree(OpenApiTest.class.getResourceAsStream("/openapi.json"));

    @Test
    void description_namesEveryAddressAndNoOther() {
        Set<String> mapped = RunningApplication.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/v1/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(DESCRIPTION.at("/paths").propertyNames())).isEqualTo(mapped);
    }

    @Test
    void timelinesParameters_areThoseOfAQueryAndTheVersion() {
        Query query = new Query(
                Optional.of(EdtfDate.parse("1923")),
                Optional.of(EdtfDate.parse("1924")),
                Set.of("a"),
                Set.of("b"),
                Set.of("AU"),
                Set.of("news"),
                true,
                Optional.of("a"),
                "text",
                "ar");
        Set<String> expected = new TreeSet<>(query.toParameters().keySet());
        expected.add("v");
        assertThat(parameters("/api/v1/timeline.json").keySet()).isEqualTo(expected);
    }

    @Test
    void everyPlaceholder_isAPathParameter() {
        for (String path : DESCRIPTION.at("/paths").propertyNames()) {
            boolean hasId = parameters(path).getOrDefault("id", "").equals("path");
            assertThat(hasId).as(path).isEqualTo(path.contains("{id}"));
        }
    }

    @Test
    void everyReference_leadsToAPartOfTheDescription() {
        assertThat(DESCRIPTION.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                DESCRIPTION.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    /** Where each parameter of an address stands, by its name. */
    private static Map<String, String> parameters(String path) {
        Map<String, String> parameters = new TreeMap<>();
        for (JsonNode parameter : DESCRIPTION.at("/paths").path(path).at("/get/parameters")) {
            JsonNode resolved = parameter.has("$ref")
                    ? DESCRIPTION.at(parameter.get("$ref").asString().substring(1))
                    : parameter;
            parameters.put(resolved.at("/name").asString(), resolved.at("/in").asString());
        }
        return parameters;
    }
}
