package org.bluelamp.teach;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bluelamp.office.FileProperties;
import org.bluelamp.office.OfficeArchive;

/** A sheet as a file for Word and its like, to be changed and printed. The same data make the same bytes. */
public final class WorksheetFile {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WorksheetFile() {}

    public static byte[] of(Worksheet worksheet, boolean hasAnswers, Sheet.Setting setting) {
        List<Block> blocks = Sheet.of(worksheet, hasAnswers, setting);
        String language = spelling(setting.language());
        try (XWPFDocument document = new XWPFDocument()) {
            WorksheetTemplate.prepare(document, setting);
            WorksheetWriter writer = new WorksheetWriter(document, setting);
            blocks.forEach(writer::write);
            FileProperties.write(
                    document.getProperties(),
                    Sheet.title(worksheet, hasAnswers, setting),
                    setting.works().exhibitName(),
                    Sheet.origin(worksheet, hasAnswers, setting),
                    language,
                    setting.catalog().date());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return OfficeArchive.reproducible(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @param tag BCP 47; our English is British, and spelling wants to know the country */
    static String spelling(String tag) {
        return tag.equals("en") ? "en-GB" : tag;
    }
}
