package org.bluelamp.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bluelamp.cite.ReadableJson;
import org.bluelamp.cite.ReferenceFormat;

/**
 * All tables and the sources, with a descriptor after Frictionless Data (Data Package, version 2) that says what each file
 * and each column is.
 */
public final class DataPackage {
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    private DataPackage() {}

    /** The files by their names, the descriptor last. */
    public static Map<String, ExportedFile> of(Selection selection) {
        Map<String, ExportedFile> files = new LinkedHashMap<>();
        List<Map<String, Object>> resources = new ArrayList<>();
        for (EntryTables table : EntryTables.values()) {
            String name = table.id() + ".csv";
            ExportedFile file = table.plain(selection);
            files.put(name, file);
            Map<String, Object> resource = resource(table.id(), name, "csv", "text/csv", file);
            resource.put("encoding", "utf-8");
            resource.put("schema", schema(table));
            resources.add(resource);
        }
        ExportedFile sources = ExportFormat.CSL.write(selection);
        files.put("sources.json", sources);
        resources.add(resource("sources-csl", "sources.json", "json", ReferenceFormat.CSL_JSON.mediaType(), sources));
        files.put(
                "datapackage.json",
                ExportedFile.of(ReadableJson.of(descriptor(selection, resources)), "the descriptor", List.of()));
        return files;
    }

    private static Map<String, Object> descriptor(Selection selection, List<Map<String, Object>> resources) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", PROFILE);
        descriptor.put(
                "name", name(selection.plain(selection.catalog().exhibit().title())));
        descriptor.put("title", selection.exhibitName());
        descriptor.put("version", selection.catalog().version());
        selection.catalog().date().ifPresent(date -> descriptor.put("created", date + "T00:00:00Z"));
        selection.base().ifPresent(base -> descriptor.put("homepage", base + "/"));
        selection
                .catalog()
                .exhibit()
                .licence()
                .ifPresent(licence -> descriptor.put(
                        "licenses",
                        List.of(new TreeMap<>(Map.of(
                                "name", licence.id(), "path", licence.address().toString())))));
        descriptor.put("resources", resources);
        return descriptor;
    }

    private static Map<String, Object> resource(
            String name, String path, String format, String mediaType, ExportedFile file) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name);
        resource.put("path", path);
        resource.put("format", format);
        resource.put("mediatype", mediaType);
        resource.put("bytes", file.bytes().length);
        resource.put("hash", "sha256:" + hash(file.bytes()));
        return resource;
    }

    private static Map<String, Object> schema(EntryTables table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
        if (table == EntryTables.ENTRIES || table == EntryTables.SOURCES) schema.put("primaryKey", List.of("id"));
        if (table == EntryTables.STATEMENTS || table == EntryTables.FIGURES) {
            schema.put(
                    "foreignKeys",
                    List.of(new TreeMap<>(Map.of(
                            "fields",
                            List.of("entry"),
                            "reference",
                            new TreeMap<>(Map.of("resource", "entries", "fields", List.of("id")))))));
        }
        return schema;
    }

    private static Map<String, Object> field(EntryTables.Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type());
        if (column.type().equals("boolean")) {
            field.put("trueValues", List.of("yes"));
            field.put("falseValues", List.of("no"));
        }
        return field;
    }

    /** A name as Frictionless wants it: lower case, without spaces. */
    private static String name(String title) {
        String name =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "exhibit" : name;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
