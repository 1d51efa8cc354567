package org.bluelamp.address;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Exhibit;
import org.springframework.web.util.UriUtils;

/**
 * The addresses of pages, views, drawings and files in one language. Ids, file names and parameters are percent-encoded.
 *
 * @param root what all addresses begin with: empty for addresses relative to the application, which need a
 *     {@code <base>} in the page, else {@code /} or a context path such as {@code /museum/}
 * @param language BCP 47 tag; the parameter {@code lang} names it where it is not the exhibit's first
 */
public record Addresses(String root, Exhibit exhibit, String language) {
    public static final String STORIES = "stories";
    public static final String STATISTICS = "numbers";
    public static final String GLANCE = "glance";
    public static final String SYSTEMS = "systems";
    public static final String LIST = "list";

    /** Files of which small pictures are PNG; those of photographs are JPEG. */
    private static final Pattern DRAWN = Pattern.compile("\\.(svg|png)$", Pattern.CASE_INSENSITIVE);

    private static final String ENTRY = "entry";
    private static final String LANGUAGE = "lang";
    private static final String WELCOME = "welcome";

    /** Addresses for a view of the application, whose page has a {@code <base>}. */
    public static Addresses relative(Exhibit exhibit, String language) {
        return new Addresses("", exhibit, language);
    }

    public String timeline() {
        return timeline(Map.of());
    }

    /** The timeline as it is shown to a visitor who comes for the first time. */
    public String welcome() {
        String address = timeline();
        return address + (address.contains("?") ? "&" : "?") + WELCOME;
    }

    /** The timeline with an entry open. */
    public String entryInTimeline(String id) {
        return timeline(Map.of(ENTRY, id));
    }

    /** The timeline with an entry open within its whole thread. */
    public String threadInTimeline(String entry) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(ENTRY, entry);
        parameters.put("thread", entry);
        return timeline(parameters);
    }

    /**
     * The parameters of a window.
     *
     * @param window an interval; an open or unknown end has no parameter
     */
    public static Map<String, String> window(EdtfDate window) {
        Map<String, String> parameters = new LinkedHashMap<>();
        window.startDate().ifPresent(date -> parameters.put("from", date.toString()));
        window.endDate().ifPresent(date -> parameters.put("to", date.toString()));
        return parameters;
    }

    /** The timeline with these parameters, in their order. */
    public String timeline(Map<String, String> parameters) {
        return address(root.isEmpty() ? "." : "", parameters);
    }

    /** The list of entries that is a view of the application. */
    public String list() {
        return address(LIST, Map.of());
    }

    /** The list of entries that needs no script. */
    public String entries() {
        return address("entries", Map.of());
    }

    /** @param page number of the part of that list, from 1 on */
    public String entries(int page) {
        String first = entries();
        return page == 1 ? first : first + (first.contains("?") ? "&" : "?") + "page=" + page;
    }

    public String entry(String id) {
        return address(ENTRY + "/" + encode(id), Map.of());
    }

    public String era(String id) {
        return address("era/" + encode(id), Map.of());
    }

    public String theme(String id) {
        return address("theme/" + encode(id), Map.of());
    }

    public String about() {
        return address("about", Map.of());
    }

    /** The page for teachers. */
    public String teach() {
        return address("teach", Map.of());
    }

    /** The worksheet of a story. */
    public String worksheet(String story) {
        return address("teach/worksheet", Map.of("story", story));
    }

    public String corrections() {
        return address("corrections", Map.of());
    }

    /** What is handed out with the exhibit, under which licences. */
    public String licences() {
        return address("licences", Map.of());
    }

    /** The same as plain text. */
    public String licencesText() {
        return address("licences.txt", Map.of());
    }

    /** What is new, changed and put right, as an Atom feed. */
    public String feed() {
        return address("feed.xml", Map.of());
    }

    public String drawings() {
        return address("drawings", Map.of());
    }

    public String stories() {
        return address(STORIES, Map.of());
    }

    public String story(String id) {
        return address(STORIES + "/" + encode(id), Map.of());
    }

    /** The speaker's page of a story. */
    public String speaker(String story) {
        return address("present/story/" + encode(story), Map.of());
    }

    /**
     * The slides of a story.
     *
     * @param format {@code 16:9} or {@code 4:3}
     */
    public String slides(String story, String format) {
        return address(STORIES + "/" + encode(story) + "/deck.pptx", Map.of("format", format));
    }

    /** The gallery of series and maps. */
    public String statistics() {
        return address(STATISTICS, Map.of());
    }

    /** The page of a series or a map. */
    public String statistic(String id) {
        return statistic(id, Map.of());
    }

    public String statistic(String id, Map<String, String> parameters) {
        return address(STATISTICS + "/" + encode(id), parameters);
    }

    /** The catalogue counted. */
    public String glance() {
        return address(GLANCE, Map.of());
    }

    public String systems() {
        return address(SYSTEMS, Map.of());
    }

    public String system(String id) {
        return address(SYSTEMS + "/" + encode(id), Map.of());
    }

    /**
     * The page that tells how a part of the exhibit or a source is cited.
     *
     * @param kind {@code entry}, {@code number}, {@code story}, {@code system} or {@code source}
     */
    public String citation(String kind, String id) {
        return address("cite/" + kind + "/" + encode(id), Map.of());
    }

    /** The same for the exhibit as a whole. */
    public String exhibitCitation() {
        return address("cite/exhibit", Map.of());
    }

    /**
     * A file for reference managers.
     *
     * @param file what is in it and its extension, as in {@code entry/flying-squad.bib}
     */
    public String citationFile(String file, Map<String, String> parameters) {
        return address("api/v1/cite/" + file, parameters);
    }

    /** The file of a drawing; it is the same in all languages. */
    public String medium(String file) {
        return root + mediumPath(file);
    }

    /**
     * The picture of 1200 by 630 pixels that social media show for a subject.
     *
     * @param kind {@code entry}, {@code number}, {@code story} or {@code system}
     * @param version of the catalogue, so that the picture may be kept for good
     */
    public String card(String kind, String id, String version) {
        return address("cards/" + kind + "/" + encode(id) + ".png", Map.of("v", version));
    }

    /** The same for the exhibit as a whole. */
    public String exhibitCard(String version) {
        return address("cards/exhibit.png", Map.of("v", version));
    }

    /**
     * How a page is embedded, as oEmbed says.
     *
     * @param page its whole address
     * @param format {@code json} or {@code xml}
     */
    public String oembed(String page, String format) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("url", List.of(page));
        parameters.put("format", List.of(format));
        return root + "oembed" + query(parameters);
    }

    /**
     * A small picture of a drawing or picture, made by the server.
     *
     * @param width in pixels: 64, 128, 256 or 512
     * @param version of the file, so that the answer may be kept for good
     */
    public String smallMedium(String file, int width, String version) {
        String extension = DRAWN.matcher(file).find() ? ".png" : ".jpg";
        return root + "media/small/" + width + "/" + encode(file) + extension + query(Map.of("v", List.of(version)));
    }

    /** The file of a drawing within the application. */
    public static String mediumPath(String file) {
        return "media/" + encode(file);
    }

    /**
     * A document of the API without the catalogue's version, as a file to be taken along or for programs.
     *
     * @param kind folder of the API, for example {@code series}
     * @param file name of the document, its extension included
     */
    public String file(String kind, String file, Map<String, String> parameters) {
        return address("api/v1/" + kind + "/" + encode(file), parameters);
    }

    /**
     * A view with a state, whose parameters may have several values.
     *
     * @param path the path of the view within the application
     */
    public String view(String path, Map<String, List<String>> parameters) {
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        if (!isInFirstLanguage()) all.putIfAbsent(LANGUAGE, List.of(language));
        return root + path + query(all);
    }

    private String address(String path, Map<String, String> parameters) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        parameters.forEach((name, value) -> lists.put(name, List.of(value)));
        return view(path, lists);
    }

    private boolean isInFirstLanguage() {
        return exhibit.languages().stream().limit(1).anyMatch(language::equals);
    }

    /** The parameters as an address has them, with the question mark before them; empty without any. */
    public static String query(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> each.getKey() + "=" + encode(value)))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), text -> text.isEmpty() ? "" : "?" + text));
    }

    /** For a segment of a path or a value of a query. */
    public static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
