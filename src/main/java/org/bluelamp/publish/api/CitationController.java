package org.bluelamp.publish.api;

import static org.bluelamp.publish.api.ApiAnswers.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.cite.CitationStyle;
import org.bluelamp.cite.CitationsPart;
import org.bluelamp.cite.CitedWork;
import org.bluelamp.cite.CitedWorks;
import org.bluelamp.cite.ReferenceFormat;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/cite}: how parts of the exhibit and sources are cited, in the styles and as files for reference managers.
 * An address without an extension is answered in JSON.
 */
@RestController
final class CitationController {
    private static final String HTML = "html";

    private final ApiAnswers answers;

    CitationController(ApiAnswers answers) {
        this.answers = answers;
    }

    /** The exhibit as a whole, or the sources of a selection of entries. */
    @GetMapping("/api/v1/cite/{file}")
    ResponseEntity<byte[]> exhibit(HttpServletRequest request, @PathVariable String file) {
        FileName name = FileName.of(file);
        PageRequest asked = answers.asked(request);
        if (name.stem().equals("sources")) return sources(asked, name.extension());
        if (!name.stem().equals(CitedWorks.EXHIBIT)) {
            throw ApiAnswers.unknown("citation", name.stem(), List.of("sources", CitedWorks.EXHIBIT));
        }
        return cited(asked, name.stem(), CitedWorks.EXHIBIT, "", name.extension());
    }

    @GetMapping("/api/v1/cite/{kind}/{file}")
    ResponseEntity<byte[]> part(HttpServletRequest request, @PathVariable String kind, @PathVariable String file) {
        FileName name = FileName.of(file);
        PageRequest asked = answers.asked(request);
        // So that nothing but an id stands in the addresses of the answer.
        ids(asked.catalog(), kind)
                .filter(name.stem()::equals)
                .findFirst()
                .orElseThrow(() -> unknown(asked, kind, name));
        return cited(asked, kind + "/" + name.stem(), kind, name.stem(), name.extension());
    }

    private ResponseEntity<byte[]> cited(
            PageRequest asked, String subject, String kind, String id, Optional<String> extension) {
        Optional<Integer> statement = statement(asked.request());
        CitedWork work = works(asked)
                .of(kind, id, statement)
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "There is no statement with this number."));
        Optional<ReferenceFormat> format = extension.flatMap(ReferenceFormat::ofExtension);
        String key =
                String.join("|", "cite", subject, statement.map(String::valueOf).orElse(""), extension.orElse(""));
        if (format.isPresent()) return answers.ofSite(asked, key, () -> file(format.get(), List.of(work)));
        // Only what people read tells when: files of the same data are the same.
        Optional<LocalDate> day = accessed(asked.request());
        CitedWork read = day.map(work::accessed).orElse(work);
        String dated = key + "|" + day.map(LocalDate::toString).orElse("");
        if (extension.isPresent()) {
            return answers.ofSite(asked, dated, () -> html(asked, read, subject, statement));
        }
        Optional<CitationStyle> style = style(asked.request());
        Map<String, String> parameters = statement
                .map(number -> Map.of("statement", String.valueOf(number)))
                .orElseGet(Map::of);
        return answers.ofSite(
                asked,
                dated + "|" + style.map(CitationStyle::id).orElse(""),
                () -> Json.representation(CitationDocument.of(asked, read, subject, parameters, style)));
    }

    /** All sources of the entries that a query finds; with {@code entry}, of this entry. */
    private ResponseEntity<byte[]> sources(PageRequest asked, Optional<String> extension) {
        ReferenceFormat format = extension
                .flatMap(ReferenceFormat::ofExtension)
                .orElseThrow(() -> problem(
                        HttpStatus.NOT_FOUND,
                        "Sources are files. Ask for "
                                + extensions().map(each -> "sources." + each).collect(Collectors.joining(", ")) + "."));
        Optional<String> one = Optional.ofNullable(asked.request().getParameter("entry"));
        if (one.isPresent()) {
            Entry entry = ApiAnswers.entry(asked.catalog(), one.get());
            return answers.send(
                    asked,
                    "cite|sources|" + extension.get() + "|entry|" + entry.id(),
                    () -> file(format, works(asked).sourcesOf(List.of(entry))));
        }
        Query query = asked.query();
        return answers.send(
                asked,
                "cite|sources|" + extension.get() + "|" + query.toParameters(),
                () -> file(
                        format,
                        works(asked).sourcesOf(asked.catalog().find(query).entries())));
    }

    private static Representation html(PageRequest asked, CitedWork work, String subject, Optional<Integer> statement) {
        Addresses addresses = Addresses.relative(asked.catalog().exhibit(), asked.language());
        return Html.representation(new CitationsPart(works(asked), new HtmlWriter(asked.language()), addresses)
                .of(work, subject, statement)
                .getOuterHTML());
    }

    private static Representation file(ReferenceFormat format, Collection<CitedWork> works) {
        MediaType type = MediaType.parseMediaType(format.mediaType() + ";charset=UTF-8");
        return new Representation(type, format.write(works).getBytes(StandardCharsets.UTF_8));
    }

    private static CitedWorks works(PageRequest asked) {
        return new CitedWorks(asked.catalog(), asked.addresses(), asked.site().origin());
    }

    private static Stream<String> ids(Catalog catalog, String kind) {
        return switch (kind) {
            case CitedWorks.ENTRY -> catalog.entries().stream().map(Entry::id);
            case CitedWorks.NUMBER ->
                Stream.<Statistic>concat(catalog.series().stream(), catalog.maps().stream())
                        .map(Statistic::id);
            case CitedWorks.STORY -> catalog.stories().stream().map(Story::id);
            case CitedWorks.SYSTEM -> catalog.systems().stream().map(SystemTour::id);
            case CitedWorks.SOURCE -> catalog.sources().stream().map(Source::id);
            default ->
                throw ApiAnswers.unknown(
                        "kind",
                        kind,
                        List.of(
                                CitedWorks.ENTRY,
                                CitedWorks.NUMBER,
                                CitedWorks.STORY,
                                CitedWorks.SYSTEM,
                                CitedWorks.SOURCE));
        };
    }

    private static RuntimeException unknown(PageRequest asked, String kind, FileName name) {
        return ApiAnswers.unknown(kind, name.stem(), ids(asked.catalog(), kind).toList());
    }

    private static Stream<String> extensions() {
        return Stream.of(ReferenceFormat.values()).map(ReferenceFormat::extension);
    }

    private static Optional<Integer> statement(HttpServletRequest request) {
        Optional<String> number = Optional.ofNullable(request.getParameter("statement"));
        if (number.filter(text -> !text.matches("[1-9]\\d{0,3}")).isPresent()) {
            throw problem(HttpStatus.BAD_REQUEST, "A statement is named by its number, from 1 on.");
        }
        return number.map(Integer::valueOf);
    }

    private static Optional<CitationStyle> style(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("style"))
                .map(id -> CitationStyle.of(id)
                        .orElseThrow(() -> problem(
                                HttpStatus.BAD_REQUEST,
                                "There is no such style. The styles are "
                                        + Stream.of(CitationStyle.values())
                                                .map(CitationStyle::id)
                                                .collect(Collectors.joining(", "))
                                        + ".")));
    }

    /** The day on which the visitor reads. It is today, wherever that is; so no more than three answers are kept. */
    private static Optional<LocalDate> accessed(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("accessed")).map(text -> {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            try {
                LocalDate day = LocalDate.parse(text);
                if (!day.isBefore(today.minusDays(1)) && !day.isAfter(today.plusDays(1))) return day;
            } catch (DateTimeParseException noDate) {
                // Answered as any other day that can't be today.
            }
            throw problem(
                    HttpStatus.BAD_REQUEST,
                    "\"accessed\" is the day on which you read, as in " + today + ". Leave it out to have none.");
        });
    }

    /**
     * The last part of an address.
     *
     * @param extension of a file that there is
     */
    private record FileName(String stem, Optional<String> extension) {
        static FileName of(String file) {
            int dot = file.lastIndexOf('.');
            Optional<String> extension = Optional.of(file.substring(dot + 1))
                    .filter(text -> dot > 0)
                    .filter(text -> text.equals(HTML)
                            || ReferenceFormat.ofExtension(text).isPresent());
            return new FileName(extension.isPresent() ? file.substring(0, dot) : file, extension);
        }
    }
}
