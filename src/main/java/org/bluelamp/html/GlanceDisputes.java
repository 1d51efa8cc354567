package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.CatalogCounts;
import org.bluelamp.catalog.CatalogCounts.DisputedEntry;
import org.bluelamp.catalog.CatalogCounts.ThemeCount;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.model.Exhibit;

/** Where sources disagree: a dot for each dispute in a table by theme and period, and a list of the questions. */
record GlanceDisputes(CatalogCounts counted, HtmlWriter writer, Addresses addresses, PeriodTable periods) {
    void addTo(Element main) {
        if (counted.disputes().isEmpty()) {
            Glance.section(main, writer.message("h2", "bl-numbers-subheading", "glance.disputes.none"));
            return;
        }
        List<Exhibit.Theme> ranked = counted.themes().stream()
                .map(ThemeCount::theme)
                .sorted(Comparator.comparingInt(theme -> -of(theme).size()))
                .toList();
        Element heading = writer.count(
                "h2",
                "bl-numbers-subheading",
                Glance.ranking("glance.disputes", ranked, theme -> of(theme).size()),
                counted.disputes().size(),
                counted.entries(),
                writer.plain(ranked.getFirst().name()));
        Element list = HtmlWriter.element("details", "bl-glance-details")
                .appendChild(writer.message("summary", "bl-glance-summary", "glance.disputes.list"));
        counted.themes().stream()
                .map(ThemeCount::theme)
                .filter(theme -> !of(theme).isEmpty())
                .forEach(theme -> addQuestions(list, theme));
        Glance.section(main, heading)
                .appendChild(
                        writer.message("p", "bl-glance-text", "glance.disputes.text"),
                        periods.of("glance.disputes.caption", this::dots),
                        list);
    }

    private List<DisputedEntry> of(Exhibit.Theme theme) {
        return counted.disputes().stream()
                .filter(disputed -> disputed.entry().theme().equals(theme.id()))
                .toList();
    }

    private Element dots(ThemeCount theme, int period) {
        Element dots = HtmlWriter.element("span", "bl-glance-dots");
        of(theme.theme()).stream()
                .filter(disputed -> disputed.period() == period)
                .forEach(disputed -> dots.appendChild(dot(disputed)));
        return dots;
    }

    private Element dot(DisputedEntry disputed) {
        String question = writer.plain(disputed.dispute().question());
        return HtmlWriter.element("a", "bl-glance-dot")
                .setAttribute("href", addresses.entryInTimeline(disputed.entry().id()))
                .setAttribute("title", question)
                .setAttribute("aria-label", question)
                .appendChild(
                        new Element("span").setAttribute("aria-hidden", "true").setText("?"));
    }

    private void addQuestions(Element list, Exhibit.Theme theme) {
        Element questions = HtmlWriter.element("ul", "bl-glance-questions");
        DatePhrases phrases = DatePhrases.in(writer.language());
        for (DisputedEntry disputed : of(theme)) {
            Element link = writer.text(
                            "a", "bl-glance-question", disputed.dispute().question())
                    .setAttribute(
                            "href", addresses.entryInTimeline(disputed.entry().id()));
            Element of = writer.text("span", "bl-glance-of", disputed.entry().title());
            questions.appendChild(new Element("li")
                    .appendChild(
                            link,
                            Element.createText(" "),
                            of.appendChild(Element.createText(
                                    ", " + phrases.phrase(disputed.entry().date())))));
        }
        list.appendChild(writer.text("h3", "bl-glance-name", theme.name()), questions);
    }
}
