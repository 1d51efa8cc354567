package org.bluelamp.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.catalog.model.About;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Changes;
import org.bluelamp.catalog.model.Correction;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.KioskSettings;
import org.bluelamp.catalog.model.Lesson;
import org.bluelamp.catalog.model.Redirects;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;

/** The records that were read and are sound, in any order; a {@link Catalog} is made of them. */
public record CatalogRecords(
        Exhibit exhibit,
        Collection<Entry> entries,
        Collection<Source> sources,
        Collection<Series> series,
        Collection<AreaMap> maps,
        Collection<Story> stories,
        Collection<SystemTour> systems,
        Collection<Lesson> lessons,
        Optional<About> about,
        List<Correction> corrections,
        Changes changes,
        Redirects redirects,
        KioskSettings kiosk,
        Collection<MediaFile> media) {}
