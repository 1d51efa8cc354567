package org.bluelamp.export;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Geo;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.date.EdtfPoint;
import org.bluelamp.catalog.model.Entry;

/**
 * A calendar of the entries that are known to the day. A calendar has no year without a day and no "about"; the entries that
 * would need these are left out, and none gets a day that nobody knows.
 */
final class EntriesCalendar {
    private static final int LARGEST_YEAR = 9999;

    private EntriesCalendar() {}

    static ExportedFile of(Selection selection) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Blue Lamp//" + selection.catalog().version() + "//EN");
        calendar.setName(selection.exhibitName());
        selection
                .entries()
                .forEach(entry -> day(entry.date())
                        .map(day -> event(selection, entry, day))
                        .ifPresent(calendar::addEvent));
        int kept = calendar.getEvents().size();
        int leftOut = selection.entries().size() - kept;
        return ExportedFile.of(
                Biweekly.write(calendar).go(),
                ExportedFile.entries(kept),
                leftOut == 0
                        ? List.of()
                        : List.of(ExportedFile.entries(leftOut) + " not known to the day "
                                + (leftOut == 1 ? "is" : "are") + " left out."));
    }

    private static VEvent event(Selection selection, Entry entry, LocalDate day) {
        VEvent event = new VEvent();
        event.setUid(entry.id() + "@"
                + selection
                        .base()
                        .map(base -> base.replaceFirst("^https?://", ""))
                        .orElse("bluelamp"));
        event.setDateTimeStamp(stamp(selection));
        event.setDateStart(new DateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
        event.setSummary(selection.plain(entry.title()));
        event.setDescription(selection.plain(entry.lede()));
        event.addCategories(selection.themeName(entry.theme()));
        event.setTransparency(Transparency.transparent());
        entry.place().ifPresent(place -> {
            event.setLocation(selection.plain(place.name()));
            if (place.latitude().isPresent() && place.longitude().isPresent()) {
                event.setGeo(new Geo(place.latitude().get(), place.longitude().get()));
            }
        });
        selection.address(entry).ifPresent(event::setUrl);
        return event;
    }

    /** When the calendar was made: the day of the data, so that the same data make the same file. */
    private static Date stamp(Selection selection) {
        LocalDate day = selection.catalog().date().orElse(LocalDate.EPOCH);
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Optional<LocalDate> day(EdtfDate date) {
        boolean isPlain = !date.isInterval() && !date.isApproximate() && !date.isUncertain();
        return Optional.of(date.start())
                .filter(EdtfPoint.class::isInstance)
                .map(EdtfPoint.class::cast)
                .filter(point -> isPlain
                        && point.unspecifiedYearDigits() == 0
                        && point.day() > 0
                        && point.year() > 0
                        && point.year() <= LARGEST_YEAR)
                .map(point -> LocalDate.of(point.year(), point.month(), point.day()));
    }
}
