package org.bluelamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of the made-up exhibit that tests of the browser's side read: {@code fixtures/documents} holds what the
 * server answers, without what changes with each version or is written in {@code messages.properties}.
 *
 * <p>After a change of the exhibit or of the documents, {@code -Dbluelamp.fixtures=write} writes them anew.
 */
class DocumentFixturesTest {
    private static final boolean WRITES = "write".equals(System.getProperty("bluelamp.fixtures"));
    private static final Path FOLDER = Path.of("src/test/resources/fixtures/documents");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<String> documents() throws IOException {
        return Stream.of(
                        Stream.of(
                                "timeline.json",
                                "timeline.json?lang=ar",
                                "cards.json",
                                "search.json",
                                "search.json?lang=ar",
                                "glance.json",
                                "series.json",
                                "maps.json",
                                "welcome.json",
                                "welcome.json?lang=ar"),
                        filesOf("series"),
                        filesOf("maps"))
                .flatMap(names -> names);
    }

    private static Stream<String> filesOf(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Exhibits.MADE_UP.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void fixture_isWhatTheServerAnswers(String document) throws IOException, InterruptedException {
        Path file = FOLDER.resolve(document.replace(".json?lang=ar", ".ar.json"));
        JsonNode answer = answer(document);
        if (WRITES) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(answer) + "\n");
        }
        assertThat(JSON.readTree(Files.readString(file)))
                .as("write it anew with -Dbluelamp.fixtures=write")
                .isEqualTo(answer);
    }

    private static JsonNode answer(String document) throws IOException, InterruptedException {
        URI address =
                URI.create(RunningApplication.origin(RunningApplication.overMadeUpExhibit()) + "/api/v1/" + document);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            ObjectNode answer = (ObjectNode) JSON.readTree(response.body());
            answer.remove(List.of("citation", "messages"));
            answer.put("version", "0");
            return answer;
        }
    }
}
