package org.bluelamp.catalog.read;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.problem.RecordFault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** One of the JSON Schemas of the data, packaged with the program; its descriptions give the remedies. */
final class SchemaRules {
    private static final String BASE = "https://schema.invalid/";
    /**
     * The texts of the schemas. They are read here, because the validator would read them by the thread's class loader,
     * which some threads lack.
     */
    private static final Map<String, String> TEXTS = Stream.of(
                    "common",
                    "timeline",
                    "about",
                    "changes",
                    "corrections",
                    "redirects",
                    "kiosk",
                    "entry",
                    "sources",
                    "series",
                    "map",
                    "story",
                    "system",
                    "lesson",
                    "editorial-exceptions")
            .collect(Collectors.toUnmodifiableMap(name -> name + ".schema.json", SchemaRules::packaged));

    private static final Map<String, JsonNode> DOCUMENTS = parsed();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas((Function<String, String>) iri -> TEXTS.get(iri.replace(BASE, "")))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .locale(Locale.ENGLISH)
                            .build()));

    private final String file;
    private final Schema schema;

    private SchemaRules(String file) {
        this.file = file;
        this.schema = REGISTRY.getSchema(SchemaLocation.of(BASE + file));
        schema.initializeValidators();
    }

    /**
     * The rules for one sort of file.
     *
     * @param name {@code timeline}, {@code about}, {@code corrections}, {@code redirects}, {@code kiosk}, {@code entry},
     *     {@code sources}, {@code series}, {@code map}, {@code story}, {@code system}, {@code lesson} or {@code editorial-exceptions}
     */
    static SchemaRules of(String name) {
        return new SchemaRules(name + ".schema.json");
    }

    /**
     * All that breaks the schema, each with its pointer from the node. Regular expressions need the stack for long texts;
     * a text that exhausts it is a fault of the item of the list that it stands in.
     */
    List<RecordFault> check(JsonNode node) {
        try {
            return schema.validate(node).stream().map(this::fault).toList();
        } catch (StackOverflowError e) {
            return node.isArray() ? checkEach(node) : List.of(uncheckable());
        }
    }

    private List<RecordFault> checkEach(JsonNode list) {
        List<RecordFault> faults = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String pointer = "/" + i;
            try {
                schema.validate(JsonNodeFactory.instance.arrayNode().add(list.get(i))).stream()
                        .map(this::fault)
                        .map(fault -> fault.movedTo(pointer + fault.pointer().substring("/0".length())))
                        .forEach(faults::add);
            } catch (StackOverflowError e) {
                faults.add(uncheckable().movedTo(pointer));
            }
        }
        return faults;
    }

    /** The fault of a record that can't be checked and is therefore left out. */
    static RecordFault uncheckable() {
        return RecordFault.removing(
                "", "a text in it is far too long to be checked.", "Look for one of many thousand characters.");
    }

    private RecordFault fault(Error error) {
        return SchemaFaults.fault(error, SchemaHints.at(DOCUMENTS, file, error.getEvaluationPath()));
    }

    private static Map<String, JsonNode> parsed() {
        JsonMapper mapper = new JsonMapper();
        return TEXTS.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> mapper.readTree(entry.getValue())));
    }

    private static String packaged(String name) {
        String path = "/org/bluelamp/schema/" + name + ".schema.json";
        try (InputStream in = SchemaRules.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException(path + " is not packaged");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
