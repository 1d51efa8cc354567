package org.bluelamp.editorial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bluelamp.catalog.model.EditorialException;

/** Warnings held against the exceptions that are made of them, and the exceptions against the warnings. */
public final class ExceptionList {
    private static final String FILE = "editorial-exceptions.json";

    private final List<EditorialException> exceptions;
    private final Set<Excepted> breaking = new HashSet<>();
    private final Set<Excepted> excepted = new HashSet<>();
    private final List<Warning> warnings;

    private record Excepted(String rule, String of) {}

    public ExceptionList(List<EditorialException> exceptions, Collection<Warning> found) {
        this.exceptions = List.copyOf(exceptions);
        for (EditorialException exception : exceptions) {
            exception.of().forEach(of -> excepted.add(new Excepted(exception.rule(), of)));
        }
        warnings = new ArrayList<>();
        for (Warning warning : found) {
            Excepted by = new Excepted(warning.subject().id(), warning.of());
            breaking.add(by);
            if (!excepted.contains(by)) warnings.add(warning);
        }
        warnings.addAll(unneeded());
    }

    /** The warnings that are not excepted, then one for each exception that nothing needs. */
    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /** For how many records an exception is made, counted once for each rule. */
    public int size() {
        return Math.toIntExact(
                exceptions.stream().mapToLong(each -> each.of().size()).sum());
    }

    /** The exceptions without what is no longer needed; one that nothing needs is gone. */
    public List<EditorialException> shrunk() {
        Set<Excepted> told = new HashSet<>();
        return exceptions.stream()
                .map(each -> new EditorialException(
                        each.rule(),
                        each.reason(),
                        each.of().stream()
                                .filter(of -> isNeeded(new Excepted(each.rule(), of), told))
                                .toList()))
                .filter(each -> !each.of().isEmpty())
                .toList();
    }

    private List<Warning> unneeded() {
        Set<Excepted> told = new HashSet<>();
        List<Warning> unneeded = new ArrayList<>();
        for (int i = 0; i < exceptions.size(); i++) {
            EditorialException exception = exceptions.get(i);
            for (int k = 0; k < exception.of().size(); k++) {
                String of = exception.of().get(k);
                if (isNeeded(new Excepted(exception.rule(), of), told)) continue;
                unneeded.add(new Warning(
                        Warning.Subject.UNNEEDED_EXCEPTION,
                        of,
                        FILE,
                        "/exceptions/" + i + "/of/" + k,
                        "\"" + of + "\" needs no exception from " + exception.rule() + " here.",
                        "Take it out, as check --editorial --shrink does."));
            }
        }
        return unneeded;
    }

    /** Whether a warning is kept back by this exception, and by none before it. */
    private boolean isNeeded(Excepted by, Set<Excepted> told) {
        return breaking.contains(by) && told.add(by);
    }
}
