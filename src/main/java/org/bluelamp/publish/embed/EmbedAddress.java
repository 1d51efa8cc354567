package org.bluelamp.publish.embed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.publish.embed.EmbedContent.Notice;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.text.Messages;

/**
 * What the address of an embed asks for, against the present catalogue. An address that names nothing shows the whole
 * timeline, and a part of it that makes no sense is ignored; a notice says so.
 *
 * @param subject id of what the view is about; empty for the whole exhibit
 * @param exists whether the path names something
 * @param notice what made no sense
 */
record EmbedAddress(EmbedView view, String subject, boolean exists, EmbedState state, Optional<Notice> notice) {
    /** @param path segments below {@code /embed}, decoded; may be anything */
    static EmbedAddress of(List<String> path, EmbedParameters parameters, PageRequest asked) {
        Catalog catalog = asked.catalog();
        EmbedSubjects subjects = new EmbedSubjects(catalog, asked.language());
        Optional<EmbedView> named = path.isEmpty() ? Optional.of(EmbedView.TIMELINE) : EmbedView.of(path.getFirst());
        String id = path.size() < 2 ? "" : String.join("/", path.subList(1, path.size()));
        Optional<EmbedView> found = named.filter(view -> subjects.has(view, id));
        EmbedView view = found.orElse(EmbedView.TIMELINE);
        EmbedState state = EmbedState.of(view, parameters, catalog, asked.language());
        Optional<Notice> notice = found.isPresent()
                ? state.fault().map(fault -> notice(fault, parameters, subjects))
                : Optional.of(missing(named, path, subjects));
        return new EmbedAddress(view, found.isPresent() ? id : "", found.isPresent(), state, notice);
    }

    private static Notice notice(EmbedState.Fault fault, EmbedParameters parameters, EmbedSubjects subjects) {
        String key = fault.name().toLowerCase(Locale.ROOT);
        return fault == EmbedState.Fault.ENTRY
                ? notice(
                        key,
                        subjects.nearest(
                                EmbedView.ENTRY, parameters.first("entry").orElse("")),
                        subjects)
                : notice(key, Optional.empty(), subjects);
    }

    private static Notice missing(Optional<EmbedView> named, List<String> path, EmbedSubjects subjects) {
        String id = path.getLast();
        return named.filter(EmbedView::hasSubject)
                .map(view -> notice("missing." + view.word(), subjects.nearest(view, id), subjects))
                .orElseGet(() -> notice("missing", subjects.nearest(id), subjects));
    }

    private static Notice notice(String key, Optional<EmbedContent.Link> nearest, EmbedSubjects subjects) {
        Messages messages = Messages.in(subjects.language());
        String text = messages.get(EmbedPage.NOTICES + key);
        return new Notice(
                nearest.isPresent() ? text + " " + messages.get(EmbedPage.NOTICES + "nearest") : text, nearest);
    }

    /** Whether it says no more than which view. */
    boolean isPlain() {
        return notice.isEmpty() && state.parameters().isEmpty();
    }

    /** The address of the same view in the application. */
    String full(Addresses addresses) {
        return view == EmbedView.ENTRY
                ? addresses.entryInTimeline(state.entry().orElse(subject))
                : full(view, subject, addresses, state.parameters());
    }

    /** The address of a view in the application. */
    static String full(EmbedView view, String subject, Addresses addresses, Map<String, List<String>> parameters) {
        return switch (view) {
            case TIMELINE -> addresses.view(addresses.root().isEmpty() ? "." : "", parameters);
            case LIST -> addresses.view(view.full(), parameters);
            case ENTRY -> addresses.entryInTimeline(subject);
            case STORY, NUMBERS, SYSTEMS -> addresses.view(view.full() + "/" + subject, parameters);
        };
    }
}
