package org.bluelamp.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everything that is known, read once and frozen: one snapshot that all readers share. */
public final class Catalog {
    private Catalog() {}

    public String version() {
        throw new UnsupportedOperationException();
    }

    public Exhibit exhibit() {
        throw new UnsupportedOperationException();
    }

    public List<Entry> entries() {
        throw new UnsupportedOperationException();
    }

    public Optional<Entry> entry(String id) {
        throw new UnsupportedOperationException();
    }

    public List<Entry> leadingTo(String id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Source> source(String id) {
        throw new UnsupportedOperationException();
    }

    public Collection<Source> sources() {
        throw new UnsupportedOperationException();
    }

    public Optional<Series> series(String id) {
        throw new UnsupportedOperationException();
    }

    public Collection<Series> series() {
        throw new UnsupportedOperationException();
    }

    public List<Problem> problems() {
        throw new UnsupportedOperationException();
    }

    public Result find(Query query) {
        throw new UnsupportedOperationException();
    }
}
