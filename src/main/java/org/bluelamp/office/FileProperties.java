package org.bluelamp.office;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** What an office file says of itself. Its dates are those of the data, so that the same data make the same file. */
public final class FileProperties {
    private FileProperties() {}

    /**
     * @param description where it comes from, its version and licence
     * @param day of the data
     */
    public static void write(
            POIXMLProperties properties,
            String title,
            String creator,
            String description,
            String language,
            Optional<LocalDate> day) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator(creator);
        core.setDescription(description);
        core.setLastModifiedByUser(creator);
        core.setRevision("1");
        core.getUnderlyingProperties().setLanguageProperty(language);
        date(properties, day);
    }

    /** The dates alone, for what is embedded. */
    public static void date(POIXMLProperties properties, Optional<LocalDate> day) {
        Optional<Date> date = Optional.of(Date.from(
                day.orElse(LocalDate.EPOCH).atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.getCoreProperties().setCreated(date);
        properties.getCoreProperties().setModified(date);
    }
}
