package org.bluelamp.catalog.read;

import static org.bluelamp.catalog.read.Binding.list;
import static org.bluelamp.catalog.read.Binding.number;
import static org.bluelamp.catalog.read.Binding.string;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.model.KioskSettings;
import org.bluelamp.catalog.model.KioskSettings.OpeningHours;
import org.bluelamp.catalog.model.KioskSettings.Palette;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.problem.RecordFault;
import org.bluelamp.catalog.read.DataFolder.DataFile;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code kiosk.json}, a file that an exhibit need not have. A fault leaves out the field that it stands in, whose
 * default then holds; of lists only the item. Opening hours are left out as a whole, because what is left of them would
 * keep a kiosk dark while its museum is open.
 */
final class KioskReader {
    private static final SingleFile KIOSK = new SingleFile(
            FolderLayout.KIOSK,
            SchemaRules.of("kiosk"),
            new Pruning(
                    List.of(
                            "/$schema",
                            "/format",
                            "/idle",
                            "/countdown",
                            "/loop",
                            "/loop/stories",
                            "/loop/stories/*",
                            "/loop/seconds",
                            "/languages",
                            "/languages/*",
                            "/palette",
                            "/open",
                            "/zone",
                            "/volume",
                            "/address",
                            "/scan",
                            "/spoken"),
                    Set.of("stories", "languages")));

    private static final Map<String, DayOfWeek> DAYS = Stream.of(DayOfWeek.values())
            .collect(Collectors.toMap(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT), Function.identity()));

    private final Collection<String> languages;
    private final Map<String, Story> stories;

    /**
     * @param languages of the exhibit
     * @param stories by id
     */
    KioskReader(Collection<String> languages, Map<String, Story> stories) {
        this.languages = languages;
        this.stories = stories;
    }

    /** The settings; every problem is reported. */
    KioskSettings read(DataFile file, List<Problem> problems) {
        return KIOSK.sound(file, this::check, problems)
                .map(KioskReader::settings)
                .orElse(KioskSettings.DEFAULT);
    }

    private void check(JsonNode node, List<RecordFault> faults) {
        checkEach("/languages", node.path("languages"), faults, this::languageFault);
        checkEach("/loop/stories", node.path("loop").path("stories"), faults, this::storyFault);
        string(node.path("zone"))
                .filter(name -> !name.isEmpty())
                .flatMap(KioskReader::zoneFault)
                .ifPresent(faults::add);
        string(node.path("address")).flatMap(KioskReader::addressFault).ifPresent(faults::add);
        JsonNode hours = node.path("open");
        for (int i = 0; i < hours.size(); i++) {
            String from = hours.path(i).path("from").asString("");
            String to = hours.path(i).path("to").asString("");
            if (!from.isEmpty() && !to.isEmpty() && from.compareTo(to) >= 0) {
                faults.add(RecordFault.removing(
                        "/open/" + i + "/to",
                        "the museum closes at " + to + ", before it opens at " + from + ".",
                        "Write hours on 24; where they go beyond midnight, write 24:00 and one more row for the next"
                                + " day from 00:00."));
            }
        }
    }

    private interface ItemCheck {
        Optional<RecordFault> fault(String pointer, String item);
    }

    private static void checkEach(String pointer, JsonNode items, List<RecordFault> faults, ItemCheck check) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String at = pointer + "/" + i;
            string(items.path(i)).filter(item -> !item.isEmpty()).ifPresent(item -> {
                if (!seen.add(item)) {
                    faults.add(RecordFault.removing(at, "\"" + item + "\" stands twice.", "Take one out."));
                } else {
                    check.fault(at, item).ifPresent(faults::add);
                }
            });
        }
    }

    private Optional<RecordFault> languageFault(String pointer, String language) {
        if (languages.contains(language)) return Optional.empty();
        return Optional.of(RecordFault.removing(
                pointer,
                "\"" + language + "\" is not a language of the exhibit (" + String.join(", ", languages) + ").",
                "Add it to languages in timeline.json, or take it out."));
    }

    private Optional<RecordFault> storyFault(String pointer, String id) {
        Story story = stories.get(id);
        if (story == null) {
            return Optional.of(RecordFault.removing(
                    pointer,
                    "no story in stories/ has the id \"" + id + "\".",
                    NearMatches.hint(id, new TreeSet<>(stories.keySet()), "Correct the id, or take it out.")));
        }
        if (!story.delicate()) return Optional.empty();
        return Optional.of(RecordFault.removing(
                pointer,
                "the story \"" + id + "\" is marked as delicate and not shown in the loop.",
                "Take it out, or take \"delicate\" out of stories/" + id + ".json."));
    }

    private static Optional<RecordFault> zoneFault(String name) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        if (known.contains(name)) return Optional.empty();
        // A city alone is the commonest mistake.
        List<String> ofCity = known.stream()
                .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith("/" + name.toLowerCase(Locale.ROOT)))
                .sorted()
                .toList();
        String remedy = ofCity.isEmpty()
                ? NearMatches.hint(name, new TreeSet<>(known), "Write one such as Europe/London.")
                : "Did you mean \"" + ofCity.getFirst() + "\"?";
        return Optional.of(
                RecordFault.removing("/zone", "there is no time zone \"" + name + "\" in the IANA database.", remedy));
    }

    private static Optional<RecordFault> addressFault(String address) {
        return isBase(address)
                ? Optional.empty()
                : Optional.of(RecordFault.removing(
                        "/address",
                        "this is no address below which the exhibit's pages could stand.",
                        "Write http:// or https:// and a host, with a path at most, as in https://lamp.example.org."));
    }

    private static boolean isBase(String address) {
        try {
            URI uri = new URI(address);
            return Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    private static KioskSettings settings(JsonNode node) {
        KioskSettings ours = KioskSettings.DEFAULT;
        JsonNode loop = node.path("loop");
        return new KioskSettings(
                node.path("idle").asInt(ours.idleSeconds()),
                node.path("countdown").asInt(ours.countdownSeconds()),
                new KioskSettings.Loop(
                        list(loop.path("stories"), JsonNode::asString),
                        loop.path("seconds").asInt(ours.loop().seconds())),
                list(node.path("languages"), JsonNode::asString),
                Binding.choice(node.path("palette"), Palette.class).orElse(ours.palette()),
                list(node.path("open"), KioskReader::hours),
                string(node.path("zone")).map(ZoneId::of),
                node.path("volume").asDouble(ours.volume()),
                string(node.path("address")).map(address -> address.replaceAll("/+$", "")),
                number(node.path("scan")),
                node.path("spoken").asBoolean(ours.isSpoken()));
    }

    private static OpeningHours hours(JsonNode node) {
        return new OpeningHours(
                Set.copyOf(list(node.path("days"), day -> DAYS.get(day.asString()))),
                minute(node.path("from").asString()),
                minute(node.path("to").asString()));
    }

    private static int minute(String time) {
        String[] parts = time.split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }
}
