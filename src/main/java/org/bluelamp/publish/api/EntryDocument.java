package org.bluelamp.publish.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.publish.api.ApiTypes.Cite;
import org.bluelamp.publish.api.ApiTypes.Date;
import org.bluelamp.publish.api.ApiTypes.LocalText;
import org.bluelamp.publish.api.ApiTypes.Medium;
import org.bluelamp.publish.http.Site;
import org.bluelamp.text.Direction;
import tools.jackson.databind.JsonNode;

/**
 * {@code entries/ID.json}: an entry in one language, with the sources that it cites.
 *
 * @param page address of the entry's page
 * @param shortTitle the title for where there is little room
 * @param ledTo later entries that it led to
 * @param leadingTo earlier entries that led to it
 * @param sources CSL-JSON
 */
record EntryDocument(
        String version,
        String language,
        String direction,
        String id,
        String page,
        Date date,
        String theme,
        String kind,
        int significance,
        Optional<Place> place,
        LocalText title,
        @JsonProperty("short") Optional<LocalText> shortTitle,
        LocalText lede,
        List<Statement> statements,
        Optional<Dispute> dispute,
        List<Figure> figures,
        List<Medium> media,
        List<Neighbour> ledTo,
        List<Neighbour> leadingTo,
        List<JsonNode> sources) {

    record Place(LocalText name, String country, Optional<Double> latitude, Optional<Double> longitude) {}

    record Statement(LocalText text, List<Cite> cites) {}

    record Dispute(LocalText question, List<Position> positions) {}

    record Position(Optional<Date> date, LocalText text, List<Cite> cites) {}

    record Figure(LocalText label, double value, LocalText unit, Optional<Date> date, List<Cite> cites) {}

    record Neighbour(String id, Date date, LocalText title) {
        static List<Neighbour> of(List<Entry> entries, String language) {
            return entries.stream().map(entry -> of(entry, language)).toList();
        }

        static Neighbour of(Entry entry, String language) {
            return new Neighbour(entry.id(), Date.of(entry.date(), language), LocalText.of(entry.title(), language));
        }
    }

    static EntryDocument of(Catalog catalog, Entry entry, String language, Site site) {
        List<Entry> ledTo = catalog.ledTo(entry.id());
        return new EntryDocument(
                catalog.version(),
                language,
                Direction.of(language).attribute(),
                entry.id(),
                site.addresses(catalog.exhibit(), language).entry(entry.id()),
                Date.of(entry.date(), language),
                entry.theme(),
                entry.kind(),
                entry.significance(),
                entry.place()
                        .map(place -> new Place(
                                LocalText.of(place.name(), language),
                                place.country(),
                                place.latitude(),
                                place.longitude())),
                LocalText.of(entry.title(), language),
                entry.shortTitle().map(text -> LocalText.of(text, language)),
                LocalText.of(entry.lede(), language),
                entry.statements().stream()
                        .map(statement ->
                                new Statement(LocalText.of(statement.text(), language), Cite.of(statement.cites())))
                        .toList(),
                entry.dispute().map(dispute -> dispute(dispute, language)),
                entry.figures().stream().map(figure -> figure(figure, language)).toList(),
                Medium.of(entry.media(), language, site),
                Neighbour.of(ledTo, language),
                Neighbour.of(catalog.leadingTo(entry.id()), language),
                ApiTypes.sources(catalog, entry.cites()));
    }

    private static Dispute dispute(Entry.Dispute dispute, String language) {
        return new Dispute(
                LocalText.of(dispute.question(), language),
                dispute.positions().stream()
                        .map(position -> new Position(
                                position.date().map(date -> Date.of(date, language)),
                                LocalText.of(position.text(), language),
                                Cite.of(position.cites())))
                        .toList());
    }

    private static Figure figure(Entry.Figure figure, String language) {
        return new Figure(
                LocalText.of(figure.label(), language),
                figure.value(),
                LocalText.of(figure.unit(), language),
                figure.date().map(date -> Date.of(date, language)),
                Cite.of(figure.cites()));
    }
}
