package org.bluelamp.catalog.model;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The areas of each base map: their codes, their names, and the numbers by which collections of outlines know them. */
public final class Areas {
    /** ISO 3166-1 has no code for Kosovo; this one is used everywhere. */
    private static final String KOSOVO = "XK";

    /** Codes in wide use for countries that have another in ISO 3166-1. */
    private static final Map<String, String> STANDARD_CODES = Map.of("UK", "GB", "EL", "GR");

    /** Antarctica is not drawn, since it would take a sixth of the height of a map of the world. */
    private static final String ANTARCTICA = "AQ";

    /** The columns of the file: code, FIPS code, name. */
    private static final int COLUMNS = 3;

    /** Codes of ISO 3166-1, and Kosovo's. */
    private static final Set<String> COUNTRIES = Stream.concat(
                    Arrays.stream(Locale.getISOCountries()), Stream.of(KOSOVO))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, State> STATES = states();

    private Areas() {}

    private record State(String fips, String name) {}

    /** All codes that a map on this ground may name. */
    public static Collection<String> codes(AreaMap.Ground ground) {
        return switch (ground) {
            case WORLD -> COUNTRIES;
            case US_STATES -> STATES.keySet();
        };
    }

    /** The code of ISO 3166-1 for a country that is widely known by another code. */
    public static Optional<String> standardCode(String code) {
        return Optional.ofNullable(STANDARD_CODES.get(code));
    }

    /** Whether an area is drawn; a value of one that is not stands in the table and is named below the map. */
    public static boolean isDrawn(String code) {
        return !code.equals(ANTARCTICA);
    }

    /**
     * The number by which collections of outlines know an area: ISO 3166-1 numeric of a country, three digits, or the FIPS
     * code of a state of the United States, two digits.
     *
     * @return nothing where the standard has none, as for Kosovo
     */
    public static Optional<String> number(String code) {
        State state = STATES.get(code);
        if (state != null) return Optional.of(state.fips);
        return Optional.ofNullable(CountryCode.getByCode(code))
                .filter(country -> !code.equals(KOSOVO) && country.getNumeric() > 0)
                .map(country -> String.format(Locale.ROOT, "%03d", country.getNumeric()));
    }

    /** The English name of a state of the United States, which the libraries of languages do not know. */
    public static Optional<String> stateName(String code) {
        return Optional.ofNullable(STATES.get(code)).map(State::name);
    }

    private static Map<String, State> states() {
        try (InputStream in = Areas.class.getResourceAsStream("us-states.txt")) {
            if (in == null) throw new IllegalStateException("us-states.txt is not packaged");
            Map<String, State> states = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", COLUMNS))
                    .forEach(columns -> states.put(columns[0], new State(columns[1], columns[2])));
            return Collections.unmodifiableMap(states);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
