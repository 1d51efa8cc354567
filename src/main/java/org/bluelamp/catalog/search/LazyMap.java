package org.bluelamp.catalog.search;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** An unmodifiable map with known keys, whose values are each computed once, when they are first read. */
final class LazyMap<V> extends AbstractMap<String, V> {
    private final Set<String> keys;
    private final Function<String, V> values;
    private final Map<String, V> made = new ConcurrentHashMap<>();

    LazyMap(Collection<String> keys, Function<String, V> values) {
        this.keys = new LinkedHashSet<>(keys);
        this.values = values;
    }

    @Override
    public boolean containsKey(Object key) {
        return keys.contains(key);
    }

    @Override
    public V get(Object key) {
        return key instanceof String known && keys.contains(known) ? made.computeIfAbsent(known, values) : null;
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                return keys.stream().map(key -> Map.entry(key, get(key))).iterator();
            }

            @Override
            public int size() {
                return keys.size();
            }
        };
    }
}
