package org.bluelamp.history;

import java.util.Map;
import java.util.TreeMap;
import org.bluelamp.catalog.model.Changes;

/** The content of {@code changes.json}: a line for each record, in order, so that two versions of it compare well. */
public final class ChangesFile {
    /** Its name in the data folder. */
    public static final String NAME = "changes.json";

    private ChangesFile() {}

    public static String of(Changes changes) {
        StringBuilder text = new StringBuilder("{");
        String betweenFolders = "\n";
        for (Map.Entry<String, Map<String, Changes.Days>> folder : new TreeMap<>(changes.byFolder()).entrySet()) {
            text.append(betweenFolders).append("  \"").append(folder.getKey()).append("\": {");
            String between = "\n";
            for (Map.Entry<String, Changes.Days> record : new TreeMap<>(folder.getValue()).entrySet()) {
                text.append(between)
                        .append("    \"")
                        .append(record.getKey())
                        .append("\": { \"added\": \"")
                        .append(record.getValue().added())
                        .append("\", \"changed\": \"")
                        .append(record.getValue().changed())
                        .append("\" }");
                between = ",\n";
            }
            text.append("\n  }");
            betweenFolders = ",\n";
        }
        return text.append("\n}\n").toString();
    }
}
