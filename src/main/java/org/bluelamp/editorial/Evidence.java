package org.bluelamp.editorial;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Source.Kind;

/**
 * The sources on which an entry rests.
 *
 * @param sources all that it cites, each once, the strongest first
 */
record Evidence(String entry, List<Source> sources) {
    /** The kinds of sources by how near they are to the event, the nearest first. */
    static final List<Kind> KINDS_BY_STRENGTH = List.of(
            Kind.PRIMARY,
            Kind.ARCHIVE,
            Kind.GOVERNMENT,
            Kind.SCHOLARLY,
            Kind.MUSEUM,
            Kind.NEWS,
            Kind.COMPANY,
            Kind.REFERENCE);

    private static final int WEAKEST_STRONG = KINDS_BY_STRENGTH.indexOf(Kind.MUSEUM);

    /** The stronger source first; within a kind, originals before copies. */
    static final Comparator<Source> BY_STRENGTH = Comparator.<Source>comparingInt(
                    source -> KINDS_BY_STRENGTH.indexOf(source.kind()))
            .thenComparing(Evidence::isCopy)
            .thenComparing(Source::id);

    /** How a publisher's name says that this is not the original: "Harbour Gazette (copy at example.org)". */
    private static final Pattern COPY = Pattern.compile("(?i)\\b(?:copy|copies|mirror|repost|reposted|reprint)\\b");

    static Evidence of(Entry entry, Catalog catalog) {
        Stream<Entry.Cite> cites = Stream.of(
                        entry.statements().stream().map(Entry.Statement::cites),
                        entry.dispute().stream()
                                .flatMap(dispute -> dispute.positions().stream())
                                .map(Entry.Position::cites),
                        entry.figures().stream().map(Entry.Figure::cites))
                .flatMap(lists -> lists)
                .flatMap(Collection::stream);
        return new Evidence(
                entry.id(),
                cites.map(Entry.Cite::source)
                        .distinct()
                        .flatMap(id -> catalog.source(id).stream())
                        .sorted(BY_STRENGTH)
                        .toList());
    }

    static boolean isCopy(Source source) {
        return Stream.of(source.publisher(), source.containerTitle())
                .flatMap(Optional::stream)
                .anyMatch(name -> COPY.matcher(name).find());
    }

    /** Whether one of them at least is neither news nor a company's nor a reference work. */
    boolean isStrong() {
        return sources.stream().anyMatch(source -> KINDS_BY_STRENGTH.indexOf(source.kind()) <= WEAKEST_STRONG);
    }

    boolean restsOnPrimary() {
        return sources.stream().anyMatch(source -> source.kind() == Kind.PRIMARY);
    }

    /** Whether one source is all there is, and not a primary one. */
    boolean restsOnOne() {
        return sources.size() == 1 && !restsOnPrimary();
    }

    /** Whether there is nothing but copies and reference works. */
    boolean isWeak() {
        return !sources.isEmpty()
                && sources.stream().allMatch(source -> isCopy(source) || source.kind() == Kind.REFERENCE);
    }

    Optional<Warning> warning() {
        if (restsOnOne()) {
            Source only = sources.getFirst();
            return Optional.of(warning(
                    Warning.Subject.SINGLE_SOURCE,
                    "everything rests on one source, \"" + only.id() + "\" (" + StrengthReport.name(only) + ").",
                    "Find a second one that does not repeat the first."));
        }
        if (isWeak()) {
            return Optional.of(warning(
                    Warning.Subject.WEAK_SOURCES,
                    "all " + sources.size() + " sources are copies or reference works.",
                    "Find the originals, or another witness."));
        }
        return Optional.empty();
    }

    private Warning warning(Warning.Subject subject, String reason, String remedy) {
        return new Warning(subject, entry, LocatedText.file(entry), "", reason, remedy);
    }
}
