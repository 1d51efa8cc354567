package org.bluelamp.publish.embed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.publish.card.Card;
import org.bluelamp.publish.card.CardKind;
import org.bluelamp.publish.card.Cards;
import org.bluelamp.publish.http.PageRequest;

/**
 * What an address of ours shows, ready to be embedded.
 *
 * @param id of what the view shows; empty where it is the exhibit
 * @param parameters the view's, in their order, without those that only an embed has
 * @param dress the parameters that only an embed has
 * @param page the path of the page that was asked for, where it has no embed of its own and the timeline is shown instead
 * @param version the kept version that the embed stays at; without one it follows the exhibit
 * @param language BCP 47 tag
 */
record OembedTarget(
        EmbedView view,
        String id,
        Map<String, List<String>> parameters,
        Map<String, List<String>> dress,
        Optional<String> page,
        Optional<String> version,
        String language) {
    OembedTarget inPalette(String palette) {
        Map<String, List<String>> chosen = new LinkedHashMap<>(dress);
        chosen.put("palette", List.of(palette));
        return new OembedTarget(view, id, parameters, chosen, page, version, language);
    }

    /** @param shown the path of a page that has no embed of its own */
    OembedTarget insteadOf(String shown) {
        return new OembedTarget(view, id, parameters, dress, Optional.of(shown), version, language);
    }

    /** @param kept a version that is kept */
    OembedTarget inVersion(String kept) {
        return new OembedTarget(view, id, parameters, dress, page, Optional.of(kept), language);
    }

    /** The path of the embed within the site. */
    String embed(PageRequest asked) {
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        all.putAll(dress);
        String root = version.map(kept -> "embed/v/" + kept).orElse("embed");
        return addresses(asked).view(path(root, view.path()), all);
    }

    /** The path of the same view in full. */
    String full(PageRequest asked) {
        return addresses(asked).view(path("", view.full()), parameters);
    }

    /** The path of the page that was asked for. */
    String asked(PageRequest asked) {
        return page.map(path -> addresses(asked).view(path, parameters)).orElseGet(() -> full(asked));
    }

    /** An entry that is open in the timeline gives the timeline its name and card. */
    Card card(Catalog catalog) {
        Cards cards = new Cards(catalog, language);
        return view.subject()
                .flatMap(kind -> cards.of(kind, id))
                .or(() -> cards.of(CardKind.ENTRY, openEntry()))
                .orElseGet(cards::exhibit);
    }

    /** The path of that card. */
    String cardAddress(PageRequest asked) {
        Catalog catalog = asked.catalog();
        Addresses addresses = addresses(asked);
        if (view.subject().isPresent()) {
            return addresses.card(view.subject().orElseThrow().word(), id, catalog.version());
        }
        return catalog.entry(openEntry()).isPresent()
                ? addresses.card(CardKind.ENTRY.word(), openEntry(), catalog.version())
                : addresses.exhibitCard(catalog.version());
    }

    private String openEntry() {
        return parameters.getOrDefault("entry", List.of("")).getFirst();
    }

    private String path(String... parts) {
        StringBuilder path = new StringBuilder();
        for (String part : parts) append(path, part);
        return append(path, id.isEmpty() ? "" : Addresses.encode(id)).toString();
    }

    private static StringBuilder append(StringBuilder path, String part) {
        if (!path.isEmpty() && !part.isEmpty()) path.append('/');
        return path.append(part);
    }

    private Addresses addresses(PageRequest asked) {
        return asked.site().addresses(asked.catalog().exhibit(), language);
    }
}
