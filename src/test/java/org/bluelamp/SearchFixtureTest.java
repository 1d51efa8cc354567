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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Searches over the whole made-up exhibit with what the server finds, in {@code fixtures/searches.json}. The same file is
 * read by {@code frontend/shared/query/search-fixture.test.ts}, so that a browser by itself finds the same.
 *
 * <p>After a change of the exhibit or of the search, {@code -Dbluelamp.fixtures=write} writes the answers anew; the
 * searches are written by hand, {@code {"query": "q=lamp"}} for a new one.
 */
class SearchFixtureTest {
    private static final boolean WRITES = "write".equals(System.getProperty("bluelamp.fixtures"));
    private static final Path FILE = Path.of("src/test/resources/fixtures/searches.json");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void everySearch_findsWhatTheFixtureSays() throws IOException, InterruptedException {
        JsonNode fixture = JSON.readTree(Files.readString(FILE));
        List<JsonNode> answered = new ArrayList<>();
        String origin = RunningApplication.origin(RunningApplication.overMadeUpExhibit());
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (JsonNode each : fixture) {
                String query = each.at("/query").asString();
                URI address = URI.create(origin + "/api/v1/search?" + query);
                HttpResponse<String> response =
                        client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
                answered.add(answered(query, (ObjectNode) JSON.readTree(response.body())));
            }
        }
        if (WRITES) Files.writeString(FILE, lines(answered));
        assertThat(lines(answered))
                .as("write it anew with -Dbluelamp.fixtures=write")
                .isEqualTo(Files.readString(FILE));
    }

    /** The answer without what changes with each version or is written in {@code messages.properties}. */
    private static JsonNode answered(String query, ObjectNode answer) {
        answer.remove(List.of("version", "messages"));
        ObjectNode answered = JSON.createObjectNode();
        answered.put("query", query);
        answered.set("answer", answer);
        return answered;
    }

    /** One line a search, so that a change shows which ones it is about. */
    private static String lines(List<JsonNode> searches) {
        return searches.stream().map(JSON::writeValueAsString).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }
}
