package org.bluelamp.publish.embed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.publish.embed.EmbedContent.Link;
import org.bluelamp.publish.embed.EmbedContent.Notice;
import org.bluelamp.publish.frozen.FrozenVersion;
import org.bluelamp.publish.frozen.FrozenViews;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.text.Messages;

/**
 * Makes what the page of an embed says, of a frozen version. Its links to entries stay within the version; those to the
 * full exhibit lead to the one of today.
 */
final class FrozenContents {
    /** From {@code embed/v/VERSION/}, where the page's relative addresses begin, to the application. */
    static final String TO_APPLICATION = "../../../";

    private final FrozenVersion version;
    private final String language;
    private final FrozenViews views;
    private final PageRequest asked;

    /** @param asked for the addresses of today's exhibit */
    FrozenContents(FrozenVersion version, String language, PageRequest asked) {
        this.version = version;
        this.language = language;
        this.views = version.views(language);
        this.asked = asked;
    }

    /**
     * The content of a view.
     *
     * @param id of its subject; where the version has none of this id, the whole timeline is shown with a notice
     */
    EmbedContent of(EmbedView wanted, String id, EmbedParameters parameters) {
        Optional<FrozenViews.View> found = Optional.ofNullable(views.views().get(path(wanted, id)));
        EmbedView view = found.isPresent() ? wanted : EmbedView.TIMELINE;
        String subject = found.isPresent() ? id : "";
        FrozenViews.View said = found.orElseGet(() -> views.views().get(path(view, subject)));
        Addresses addresses = new Addresses(TO_APPLICATION, asked.catalog().exhibit(), language);
        Addresses whole = asked.site().addresses(asked.catalog().exhibit(), language);
        return new EmbedContent(
                view,
                subject,
                version.version(),
                language,
                said.title(),
                said.description(),
                EmbedAddress.full(view, subject, addresses, ofTheView(parameters)),
                asked.site().whole(EmbedAddress.full(view, subject, whole, Map.of())),
                said.entries().stream().map(this::link).toList(),
                documents(view, subject),
                found.isPresent() ? Optional.empty() : Optional.of(missing(wanted)));
    }

    boolean has(EmbedView view, String id) {
        return views.views().containsKey(path(view, id));
    }

    private static String path(EmbedView view, String subject) {
        return subject.isEmpty() ? view.path() : view.path() + "/" + subject;
    }

    private static Map<String, List<String>> ofTheView(EmbedParameters parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>(parameters.values());
        values.keySet().removeAll(List.of("palette", "lang"));
        return values;
    }

    private Link link(String id) {
        FrozenViews.Link entry = views.entries().get(id);
        return new Link(entry.date(), entry.title(), entry.language(), inLanguage("entry/" + id));
    }

    private List<String> documents(EmbedView view, String subject) {
        List<String> first = new ArrayList<>();
        switch (view) {
            case TIMELINE, LIST, STORY -> first.add(document("timeline.json"));
            case NUMBERS -> {
                String series = "series/" + subject + ".json";
                boolean isSeries =
                        version.nameOf("api/v1/" + series, language, Map.of()).isPresent();
                first.add(document(isSeries ? series : "maps/" + subject + ".json"));
            }
            case ENTRY, SYSTEMS -> {}
        }
        switch (view) {
            case TIMELINE, LIST -> {}
            case ENTRY -> first.add(document("entries/" + subject + ".html"));
            case STORY -> first.add(document("stories/" + subject + ".html"));
            case NUMBERS -> first.add(document("numbers/" + subject + ".html"));
            case SYSTEMS -> first.add(document("systems/" + subject + ".html"));
        }
        return first;
    }

    /** As the elements ask for it: the parameters in order of name. */
    private String document(String name) {
        String address = inLanguage("api/v1/" + name);
        return address + (address.contains("?") ? "&" : "?") + "v=" + version.version();
    }

    private String inLanguage(String address) {
        return isInFirstLanguage() ? address : address + "?lang=" + language;
    }

    private boolean isInFirstLanguage() {
        return language.equals(version.languages().getFirst());
    }

    private Notice missing(EmbedView wanted) {
        String key = wanted.hasSubject() ? "missing." + wanted.word() : "missing";
        return new Notice(Messages.in(language).get(EmbedPage.NOTICES + key), Optional.empty());
    }
}
