package org.bluelamp.notices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The licences and notices of all that is handed out: the program itself, fonts, map data, libraries. The build makes them
 * out of the packages themselves ({@code build/notices.ts}).
 *
 * @param groups in the order in which they are shown
 * @param texts of all parts, each once
 */
public record Notices(List<Group> groups, List<Text> texts) {
    private static final String FILE = "META-INF/resources/bluelamp/notices.json";

    /** The group of what the program alone holds; no page, file or site that it writes does. */
    private static final String SERVER = "server";

    /**
     * Parts of one sort.
     *
     * @param id {@code exhibit}, {@code fonts}, {@code maps}, {@code browser} or {@code server}
     */
    public record Group(String id, List<Part> parts) {
        public boolean isOnServersAlone() {
            return id.equals(SERVER);
        }
    }

    /**
     * A part that is handed out.
     *
     * @param version empty where it has none
     * @param licences SPDX identifiers, or words; where there are more, one may choose
     * @param address of its page; empty where none is known
     * @param texts their places in {@link Notices#texts()}
     */
    public record Part(String name, String version, List<String> licences, String address, List<Integer> texts) {
        /** The name with the version, where there is one. */
        public String title() {
            return version.isEmpty() ? name : name + " " + version;
        }

        /** The licences in one line. */
        public String licence() {
            return String.join(" or ", licences);
        }
    }

    /** A licence or a notice in its own words. */
    public record Text(String title, String text) {}

    /** What this program was built with. */
    public static Notices ofThisBuild() {
        return Built.NOTICES;
    }

    /** What a copy holds that needs no server. */
    public Notices withoutServer() {
        return new Notices(
                groups.stream().filter(Predicate.not(Group::isOnServersAlone)).toList(), texts);
    }

    /** The places of the texts that parts of this refer to, from the first on. */
    public IntStream textsInUse() {
        return groups.stream()
                .flatMap(group -> group.parts().stream())
                .flatMap(part -> part.texts().stream())
                .mapToInt(Integer::intValue)
                .distinct()
                .sorted();
    }

    /** Read when it is first asked for, and once. */
    private static final class Built {
        private static final Notices NOTICES = read();

        private static Notices read() {
            try {
                return JsonMapper.shared()
                        .readValue(new ClassPathResource(FILE).getContentAsByteArray(), Notices.class);
            } catch (IOException missing) {
                throw new UncheckedIOException("The build lacks notices.json; build Blue Lamp again.", missing);
            }
        }
    }
}
