package org.bluelamp.export;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a file says of where it came from. */
final class Origin {
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
}
