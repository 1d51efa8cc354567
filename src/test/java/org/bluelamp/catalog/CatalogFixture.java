package org.bluelamp.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Changes;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.KioskSettings;
import org.bluelamp.catalog.model.Redirects;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.model.Welcome;

/** Catalogues made of records, for tests of what stands above the catalogue; nothing is checked on the way in. */
public final class CatalogFixture {
    private CatalogFixture() {}

    public static Catalog of(List<Entry> entries, List<Source> sources) {
        return of(List.of("en", "ar"), entries, sources);
    }

    public static Catalog of(List<String> languages, List<Entry> entries, List<Source> sources) {
        Exhibit exhibit = new Exhibit(
                new Text(Map.of("en", "Blue Lamp", "ar", "المصباح الأزرق")),
                Text.english("a test"),
                EdtfDate.parse("1923/2026"),
                List.of(),
                List.of(new Exhibit.Theme("communications", Text.english("Communications"))),
                List.of(new Exhibit.Kind("first-use", Text.english("First use"))),
                languages,
                Optional.empty(),
                Optional.empty(),
                Welcome.NONE);
        CatalogRecords holdings = new CatalogRecords(
                exhibit,
                entries,
                sources,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Changes.NONE,
                Redirects.NONE,
                KioskSettings.DEFAULT,
                List.of());
        return new Catalog("0123456789abcdef", holdings, List.of());
    }
}
