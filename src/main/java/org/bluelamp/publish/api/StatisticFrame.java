package org.bluelamp.publish.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Explanation;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.html.HowToCite;
import org.bluelamp.publish.api.ApiTypes.Licence;
import org.bluelamp.publish.api.ApiTypes.LocalText;
import org.bluelamp.publish.api.EntryDocument.Neighbour;
import org.bluelamp.publish.http.Site;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;
import tools.jackson.databind.JsonNode;

/**
 * The fields that the documents of series and of maps have in common. They are written at the top level of those
 * documents.
 *
 * @param page address of its page on this site
 * @param title the neutral name
 * @param annotations entries that moved the values, in time order
 * @param citation how to cite it, in one line
 * @param sources CSL-JSON
 * @param messages words of the graphic
 */
record StatisticFrame(
        String version,
        String language,
        String direction,
        String id,
        String page,
        LocalText title,
        Optional<LocalText> finding,
        LocalText unit,
        String quantity,
        String theme,
        Optional<LocalText> shows,
        Optional<LocalText> limits,
        String scale,
        Optional<LocalText> scaleReason,
        List<LocalText> caveats,
        List<Neighbour> annotations,
        String citation,
        Optional<Licence> licence,
        List<JsonNode> sources,
        Map<String, String> messages) {

    /** @param prefix the beginning of the keys of all words that its graphic needs */
    static StatisticFrame of(Catalog catalog, Statistic statistic, String language, Site site, String prefix) {
        Explanation explanation = statistic.explanation();
        String page = site.addresses(catalog.exhibit(), language).statistic(statistic.id());
        return new StatisticFrame(
                catalog.version(),
                language,
                Direction.of(language).attribute(),
                statistic.id(),
                page,
                LocalText.of(statistic.title(), language),
                LocalText.of(explanation.finding(), language),
                LocalText.of(statistic.unit(), language),
                statistic.quantity().word(),
                statistic.theme(),
                LocalText.of(explanation.shows(), language),
                LocalText.of(explanation.limits(), language),
                explanation.scale().name().toLowerCase(Locale.ROOT),
                LocalText.of(explanation.scaleReason(), language),
                ApiTypes.texts(statistic.caveats(), language),
                Neighbour.of(catalog.moved(statistic), language),
                HowToCite.statistic(catalog, statistic, language, site.whole(page)),
                Licence.of(catalog.exhibit()),
                ApiTypes.sources(catalog, statistic.cites()),
                Messages.in(language).withPrefix(prefix));
    }
}
