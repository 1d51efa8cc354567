package org.bluelamp.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.html.InlineText;

/** What a file says of where it came from. */
public final class Origin {
    private Origin() {}

    static Map<String, Object> of(Selection selection) {
        Map<String, Object> origin = new LinkedHashMap<>();
        origin.put("title", selection.exhibitName());
        origin.put("version", selection.catalog().version());
        selection.catalog().date().ifPresent(date -> origin.put("date", date.toString()));
        selection.catalog().exhibit().licence().ifPresent(licence -> {
            origin.put("licence", licence.id());
            origin.put("licenceAddress", licence.address().toString());
        });
        selection.base().ifPresent(base -> origin.put("address", base + "/"));
        origin.put("language", selection.language());
        return origin;
    }

    /**
     * The same in sentences, for the head of a page: what it is, version and day, licence, how to cite it, where the newest is,
     * and what made it.
     *
     * @param citation a citation, or where one is
     * @param newest an address, or words
     * @param program its name and version
     */
    public static String sentences(Catalog catalog, String language, String citation, String newest, String program) {
        StringBuilder text = new StringBuilder(
                        InlineText.plain(catalog.exhibit().title(), language))
                .append(": ")
                .append(InlineText.plain(catalog.exhibit().subtitle(), language))
                .append(". Version ")
                .append(catalog.version());
        catalog.date().ifPresent(date -> text.append(", data of ").append(date));
        catalog.exhibit()
                .licence()
                .ifPresent(licence -> text.append(". Licence: ")
                        .append(licence.id())
                        .append(", ")
                        .append(licence.address()));
        return text.append(". How to cite: ")
                .append(citation.replaceFirst("[.]$", ""))
                .append(". Newest: ")
                .append(newest)
                .append(". Made by ")
                .append(program)
                .append('.')
                .toString();
    }
}
