package org.bluelamp.numbers;

import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import org.bluelamp.article.InlineText;
import org.bluelamp.catalog.Inventory;
import org.bluelamp.catalog.Inventory.DisputedEntry;
import org.bluelamp.catalog.Inventory.ThemeCount;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.model.Exhibit;

/** Where sources disagree: a dot for each dispute, and the same as a list of questions. */
record GlanceDisputes(Inventory inventory, Words words, StatisticAddress addresses, PeriodTable periods) {
    void addTo(Element main) {
        if (inventory.disputes().isEmpty()) {
            Glance.section(main, words.message("h2", "bl-numbers-subheading", "glance.disputes.none"));
            return;
        }
        List<Exhibit.Theme> ranked = inventory.themes().stream()
                .map(ThemeCount::theme)
                .sorted(Comparator.comparingInt(theme -> -of(theme).size()))
                .toList();
        Element heading = words.count(
                "h2",
                "bl-numbers-subheading",
                Glance.ranking("glance.disputes", ranked, theme -> of(theme).size()),
                inventory.disputes().size(),
                inventory.entries(),
                words.plain(ranked.getFirst().name()));
        Element list = Words.element("details", "bl-glance-details")
                .appendChild(words.message("summary", "bl-glance-summary", "glance.disputes.list"));
        inventory.themes().stream()
                .map(ThemeCount::theme)
                .filter(theme -> !of(theme).isEmpty())
                .forEach(theme -> addQuestions(list, theme));
        Glance.section(main, heading)
                .appendChild(
                        words.message("p", "bl-glance-text", "glance.disputes.text"),
                        periods.of("glance.disputes.caption", this::dots),
                        list);
    }

    private List<DisputedEntry> of(Exhibit.Theme theme) {
        return inventory.disputes().stream()
                .filter(disputed -> disputed.entry().theme().equals(theme.id()))
                .toList();
    }

    private Element dots(ThemeCount theme, int period) {
        Element dots = Words.element("span", "bl-glance-dots");
        of(theme.theme()).stream()
                .filter(disputed -> disputed.period() == period)
                .forEach(disputed -> dots.appendChild(dot(disputed)));
        return dots;
    }

    private Element dot(DisputedEntry disputed) {
        String question = InlineText.plain(
                disputed.dispute().question().in(words.language()).text());
        return Words.element("a", "bl-glance-dot")
                .setAttribute("href", addresses.timeline(disputed.entry().id()))
                .setAttribute("title", question)
                .setAttribute("aria-label", question)
                .appendChild(
                        new Element("span").setAttribute("aria-hidden", "true").setText("?"));
    }

    private void addQuestions(Element list, Exhibit.Theme theme) {
        Element questions = Words.element("ul", "bl-glance-questions");
        DatePhrases phrases = DatePhrases.in(words.language());
        for (DisputedEntry disputed : of(theme)) {
            Element link = words.text(
                            "a", "bl-glance-question", disputed.dispute().question())
                    .setAttribute("href", addresses.timeline(disputed.entry().id()));
            Element of = words.text("span", "bl-glance-of", disputed.entry().title());
            questions.appendChild(new Element("li")
                    .appendChild(
                            link,
                            Element.createText(" "),
                            of.appendChild(Element.createText(
                                    ", " + phrases.phrase(disputed.entry().date())))));
        }
        list.appendChild(words.text("h3", "bl-glance-name", theme.name()), questions);
    }
}
