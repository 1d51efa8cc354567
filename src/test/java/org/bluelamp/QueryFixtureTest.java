package org.bluelamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Queries of the made-up exhibit with what the server finds, in {@code fixtures/queries.json}. The same file is read by
 * {@code frontend/shared/query/query-fixture.test.ts}, so that a browser by itself finds the same.
 *
 * <p>After a change of the exhibit or of the search, {@code -Dbluelamp.fixtures=write} writes the answers anew; the
 * queries are written by hand, {@code {"query": "q=lamp"}} for a new one.
 */
class QueryFixtureTest {
    private static final boolean WRITES = "write".equals(System.getProperty("bluelamp.fixtures"));
    private static final Path FILE = Path.of("src/test/resources/fixtures/queries.json");
    private static final JsonMapper JSON = JsonMapper.shared();
    /** So many highlights of a search are in the fixture. */
    private static final int MARKED = 3;

    @Test
    void everyQuery_findsWhatTheFixtureSays() throws IOException, InterruptedException {
        JsonNode fixture = JSON.readTree(Files.readString(FILE));
        List<JsonNode> answered = new ArrayList<>();
        String origin = RunningApplication.origin(RunningApplication.overMadeUpExhibit());
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (JsonNode each : fixture) {
                URI address = URI.create(
                        origin + "/api/v1/timeline.json?" + each.at("/query").asString());
                HttpResponse<String> response =
                        client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
                answered.add(answered(each, JSON.readTree(response.body())));
            }
        }
        if (WRITES) Files.writeString(FILE, lines(answered));
        assertThat(fixture.size()).isGreaterThanOrEqualTo(100);
        assertThat(lines(answered))
                .as("write it anew with -Dbluelamp.fixtures=write")
                .isEqualTo(Files.readString(FILE));
    }

    /** A query with the part of the server's answer that depends on it. */
    private static JsonNode answered(JsonNode asked, JsonNode answer) {
        ObjectNode answered = JSON.createObjectNode();
        answered.set("query", asked.get("query"));
        answered.set("ids", answer.at("/columns/id"));
        answered.set("ranking", answer.at("/ranking"));
        for (String dimension : List.of("themes", "kinds", "countries")) {
            answered.putPOJO(
                    dimension,
                    StreamSupport.stream(answer.at("/" + dimension).spliterator(), false)
                            .map(choice -> choice.at("/count").asInt())
                            .toList());
        }
        List<String> marked = StreamSupport.stream(answer.at("/ranking").spliterator(), false)
                .limit(MARKED)
                .map(id -> answer.at("/highlights").get(id.asString()))
                .filter(highlight -> highlight != null)
                .map(QueryFixtureTest::marked)
                .toList();
        answered.putPOJO("marked", marked);
        return JSON.readTree(JSON.writeValueAsString(answered));
    }

    /** A highlight's text with brackets around what is marked. */
    private static String marked(JsonNode highlight) {
        StringBuilder text = new StringBuilder(highlight.at("/text").asString());
        for (int i = highlight.at("/ranges").size() - 1; i >= 0; i--) {
            JsonNode range = highlight.at("/ranges").get(i);
            text.insert(range.get(1).asInt(), ']').insert(range.get(0).asInt(), '[');
        }
        return text.toString();
    }

    /** One line a query, so that a change shows which ones it is about. */
    private static String lines(List<JsonNode> queries) {
        return queries.stream().map(JSON::writeValueAsString).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }
}
