package org.bluelamp.publish.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.address.DocumentAddresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.catalog.search.Result;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.embed.EmbedContent.Link;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.page.ViewSummary;

/** Makes what the page of an embed says, of the catalogue. */
final class EmbedContents {
    private final PageRequest asked;
    private final Catalog catalog;
    private final String language;
    private final Addresses addresses;
    private final DocumentAddresses documents;

    EmbedContents(PageRequest asked) {
        this.asked = asked;
        this.catalog = asked.catalog();
        this.language = asked.language();
        this.addresses = Addresses.relative(catalog.exhibit(), language);
        this.documents = new DocumentAddresses(catalog, language);
    }

    EmbedContent of(EmbedAddress address) {
        ViewSummary summary = summary(address);
        return new EmbedContent(
                address.view(),
                address.subject(),
                catalog.version(),
                language,
                summary.title(),
                summary.description(),
                address.full(addresses),
                asked.site().whole(summary.canonical()),
                entries(address, summary).map(this::link).toList(),
                documents(address),
                address.notice());
    }

    private ViewSummary summary(EmbedAddress address) {
        ViewSummary.Factory views = new ViewSummary.Factory(asked);
        Optional<String> entry = address.state().entry();
        String subject = address.subject();
        return switch (address.view()) {
            case TIMELINE -> views.timeline(entry);
            case LIST -> views.list(entry);
            case ENTRY -> views.timeline(entry.or(() -> Optional.of(subject)));
            case STORY -> views.story(subject).orElseThrow();
            case NUMBERS -> views.number(subject).orElseThrow();
            case SYSTEMS -> views.system(subject).orElseThrow();
        };
    }

    private Stream<Entry> entries(EmbedAddress address, ViewSummary summary) {
        return switch (address.view()) {
            case TIMELINE, LIST -> found(address.state().query());
            default -> summary.entries().stream();
        };
    }

    /** The best matches of a search, or the most important entries. */
    private Stream<Entry> found(Query query) {
        Result result = catalog.find(query);
        return query.text().isBlank()
                ? ViewSummary.mostImportant(result.entries()).stream()
                : result.ranking().stream().limit(ViewSummary.MOST_ENTRIES).flatMap(id -> catalog.entry(id).stream());
    }

    private Link link(Entry entry) {
        Text.Localized title = entry.title().in(language);
        return new Link(
                DatePhrases.in(language).phrase(entry.date()),
                InlineText.plain(title.text()),
                title.language(),
                addresses.entry(entry.id()));
    }

    /**
     * The one whose numbers the address wants below the lanes. The exhibit's own are not asked for before the graphic knows
     * that there is room for them.
     */
    private Optional<String> series(EmbedState state) {
        return Optional.ofNullable(state.parameters().get(EmbedState.SERIES))
                .map(List::getFirst)
                .filter(id -> catalog.series(id).isPresent());
    }

    /** What the view asks for before anything else, by the same addresses. */
    private List<String> documents(EmbedAddress address) {
        String subject = address.subject();
        Optional<String> entry = address.state().entry();
        List<String> first = new ArrayList<>();
        switch (address.view()) {
            case TIMELINE, LIST, STORY -> first.add(documents.timeline(Query.ALL.withLanguage(language)));
            case NUMBERS ->
                first.add(
                        catalog.statistic(subject).orElseThrow() instanceof Series
                                ? documents.series(subject)
                                : documents.map(subject));
            case ENTRY, SYSTEMS -> {}
        }
        if (address.view() == EmbedView.TIMELINE) {
            series(address.state()).map(documents::series).ifPresent(first::add);
        }
        switch (address.view()) {
            case TIMELINE, LIST ->
                entry.filter(id -> address.state().query().thread().isEmpty())
                        .ifPresent(id -> first.add(documents.fragment("entries", id)));
            case ENTRY -> first.add(documents.fragment("entries", entry.orElse(subject)));
            case STORY -> first.add(documents.fragment("stories", subject));
            case NUMBERS -> first.add(documents.fragment("numbers", subject));
            case SYSTEMS -> first.add(documents.fragment("systems", subject));
        }
        return first;
    }
}
