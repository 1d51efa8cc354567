package org.bluelamp.cite;

import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What can be cited.
 *
 * @param id tells it from all others of a file, and is fit for a key of BibTeX
 * @param csl the work as CSL-JSON, with its whole address
 */
public record CitedWork(String id, JsonNode csl) {
    /** The same, read on a day. Files do without, so that the same data make the same file. */
    public CitedWork accessed(LocalDate day) {
        ObjectNode read = ((ObjectNode) csl).deepCopy();
        read.set("accessed", date(day));
        return new CitedWork(id, read);
    }

    static Optional<JsonNode> date(Optional<LocalDate> day) {
        return day.map(CitedWork::date);
    }

    private static JsonNode date(LocalDate day) {
        ObjectNode date = JsonNodeFactory.instance.objectNode();
        date.putArray("date-parts")
                .addArray()
                .add(day.getYear())
                .add(day.getMonthValue())
                .add(day.getDayOfMonth());
        return date;
    }
}
