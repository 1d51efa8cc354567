package org.bluelamp.editorial;

import java.util.ArrayList;
import java.util.List;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.SystemTour.Part;

/** Collects the texts of a system. */
final class SystemTexts {
    private final LocatedText.Collector found;

    private SystemTexts(SystemTour system) {
        found = new LocatedText.Collector("systems/" + system.id() + ".json", new ArrayList<>());
        found.add("/title", system.title(), false);
        found.add("/lede", system.lede(), true);
        for (int i = 0; i < system.parts().size(); i++) {
            add("/parts/" + i, system.parts().get(i));
        }
    }

    /** All texts of a system, in the order of the file. */
    static List<LocatedText> of(SystemTour system) {
        return new SystemTexts(system).found.texts();
    }

    private void add(String pointer, Part part) {
        String kind = pointer
                + switch (part) {
                    case SystemTour.Prose prose -> "/text";
                    case SystemTour.Chart chart -> "/chart";
                    case SystemTour.MapOfAreas map -> "/map";
                    case SystemTour.Counter counter -> "/counter";
                    case SystemTour.Table table -> "/table";
                    case SystemTour.Diagram diagram -> "/diagram";
                };
        part.heading().ifPresent(heading -> found.add(kind + "/heading", heading, false));
        switch (part) {
            case SystemTour.Prose prose -> add(kind, prose);
            case SystemTour.Chart chart ->
                chart.caption().ifPresent(caption -> found.add(kind + "/caption", caption, true));
            case SystemTour.MapOfAreas map ->
                map.caption().ifPresent(caption -> found.add(kind + "/caption", caption, true));
            case SystemTour.Counter counter -> counter.note().ifPresent(note -> found.add(kind + "/note", note, true));
            case SystemTour.Table table -> add(kind, table);
            case SystemTour.Diagram diagram -> add(kind, diagram);
        }
    }

    private void add(String pointer, SystemTour.Prose prose) {
        for (int i = 0; i < prose.statements().size(); i++) {
            Entry.Statement statement = prose.statements().get(i);
            found.add(pointer + "/statements/" + i + "/text", statement.text(), true);
        }
    }

    private void add(String pointer, SystemTour.Table table) {
        for (int i = 0; i < table.columns().size(); i++) {
            found.add(pointer + "/columns/" + i, table.columns().get(i), false);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            List<SystemTour.Cell> cells = table.rows().get(i).cells();
            for (int k = 0; k < cells.size(); k++) {
                if (cells.get(k) instanceof SystemTour.Words words) {
                    found.add(pointer + "/rows/" + i + "/cells/" + k, words.text(), false);
                }
            }
        }
    }

    private void add(String pointer, SystemTour.Diagram diagram) {
        for (int i = 0; i < diagram.nodes().size(); i++) {
            found.add(pointer + "/nodes/" + i + "/label", diagram.nodes().get(i).label(), false);
            found.add(pointer + "/nodes/" + i + "/text", diagram.nodes().get(i).text(), true);
        }
    }
}
