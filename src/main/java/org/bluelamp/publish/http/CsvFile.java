package org.bluelamp.publish.http;

import java.nio.charset.StandardCharsets;
import org.bluelamp.table.Csv;
import org.springframework.http.MediaType;

/** Tables as answers. */
public final class CsvFile {
    private static final MediaType TYPE = MediaType.parseMediaType("text/csv;header=present;charset=UTF-8");

    private CsvFile() {}

    public static Representation plain(Csv table) {
        return of(table.plain());
    }

    public static Representation forSpreadsheets(Csv table) {
        return of(table.forSpreadsheets());
    }

    private static Representation of(String text) {
        return new Representation(TYPE, text.getBytes(StandardCharsets.UTF_8));
    }
}
