package org.bluelamp.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an office file again so that the same content makes the same bytes: parts in the order of their names, each with one
 * and the same time, and what is embedded likewise. The list of types stays first, where readers look for it.
 */
public final class OfficeArchive {
    /** The earliest time that a zip file can tell. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String TYPES = "[Content_Types].xml";
    private static final String EMBEDDED_TABLE = ".xlsx";

    private OfficeArchive() {}

    public static byte[] reproducible(byte[] file) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                parts.put(entry.getName(), entry.getName().endsWith(EMBEDDED_TABLE) ? reproducible(part) : part);
            }
            ByteArrayOutputStream packed = new ByteArrayOutputStream(file.length);
            try (ZipOutputStream out = new ZipOutputStream(packed)) {
                put(out, TYPES, parts.remove(TYPES));
                for (Map.Entry<String, byte[]> part : parts.entrySet()) put(out, part.getKey(), part.getValue());
            }
            return packed.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
