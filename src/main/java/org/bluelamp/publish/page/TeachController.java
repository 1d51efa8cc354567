package org.bluelamp.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.RepresentationCache;
import org.bluelamp.publish.http.ResponseWriter;
import org.bluelamp.publish.http.WorkPlaces;
import org.bluelamp.teach.Sheet;
import org.bluelamp.teach.Worksheet;
import org.bluelamp.teach.WorksheetFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * {@code /teach}, {@code /teach/worksheet} and {@code /teach/worksheet.docx}: lesson plans, and worksheets of a story
 * ({@code story=ID}) or of what a query finds, without a session. {@code answers} asks for the answer sheet, {@code set} for
 * another set of questions.
 */
@Controller
final class TeachController {
    private static final int MOST_WAITING = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final PageRequests requests;
    private final PageAnswers answers;
    private final RepresentationCache cache;
    private final Assets assets;
    private final WorkPlaces places = new WorkPlaces(1, MOST_WAITING, LONGEST_WAIT);

    TeachController(PageRequests requests, PageAnswers answers, RepresentationCache cache, Assets assets) {
        this.requests = requests;
        this.answers = answers;
        this.cache = cache;
        this.assets = assets;
    }

    @GetMapping({"/teach", "/teach/"})
    ResponseEntity<byte[]> lessons(HttpServletRequest request) {
        PageRequest asked = requests.of(request);
        return answers.send(asked, "teach", () -> new TeachPage(asked, assets).lessons());
    }

    @GetMapping("/" + Worksheet.PAGE)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        Asked asked = read(request);
        if (asked.isRefused()) return refused(asked);
        return answers.send(
                asked.page(),
                asked.key(),
                () -> new WorksheetPage(asked.page(), assets).of(worksheet(asked), asked.hasAnswers()));
    }

    @GetMapping("/" + Worksheet.FILE)
    ResponseEntity<byte[]> file(HttpServletRequest request, HttpServletResponse response) {
        Asked asked = read(request);
        if (asked.isRefused()) return refused(asked);
        PageRequest page = asked.page();
        String key = String.join(
                "|",
                page.catalog().version(),
                "docx",
                page.language(),
                page.site().origin(),
                page.site().path(),
                asked.key());
        return places.answer(() -> {
            Representation file = cache.get(
                    key,
                    () -> new Representation(
                            MediaType.parseMediaType(WorksheetFile.MEDIA_TYPE),
                            WorksheetFile.of(worksheet(asked), asked.hasAnswers(), file(page))));
            String name = (asked.hasAnswers() ? "answers" : "worksheet")
                    + asked.selection().story().map(story -> "-" + story.id()).orElse("")
                    + ".docx";
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
            return ResponseWriter.send(request, file, ResponseWriter.shared());
        });
    }

    /** What an address asks for. */
    private record Asked(PageRequest page, Worksheet.Selection selection, int set, boolean hasAnswers) {
        boolean isRefused() {
            return selection.entries().isEmpty() || selection.isTooLarge();
        }

        String key() {
            return "worksheet|" + selection.parameters() + "|" + set + "|" + hasAnswers;
        }
    }

    /** In words, also in place of a file. */
    private ResponseEntity<byte[]> refused(Asked asked) {
        Representation page = new WorksheetPage(asked.page(), assets).refused(asked.selection());
        return answers.failed(asked.page(), HttpStatus.BAD_REQUEST, page);
    }

    private Asked read(HttpServletRequest request) {
        PageRequest page = requests.of(request);
        Optional<String> id = Optional.ofNullable(request.getParameter(Worksheet.STORY));
        Worksheet.Selection selection = id.map(story -> page.catalog()
                        .story(story)
                        .map(known -> Worksheet.Selection.of(page.catalog(), known))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .orElseGet(() -> Worksheet.Selection.of(page.catalog(), page.query()));
        int set = Optional.ofNullable(request.getParameter(Worksheet.SET))
                .filter(number -> number.matches("[1-" + Worksheet.MOST_SETS + "]"))
                .map(Integer::valueOf)
                .orElse(1);
        return new Asked(page, selection, set, request.getParameter(Worksheet.ANSWERS) != null);
    }

    private static Worksheet worksheet(Asked asked) {
        return Worksheet.of(
                asked.page().catalog(),
                asked.selection(),
                asked.set(),
                asked.page().language());
    }

    static Sheet.Setting setting(PageRequest page) {
        return setting(page, page.site().origin());
    }

    private static Sheet.Setting setting(PageRequest page, String origin) {
        return new Sheet.Setting(page.catalog(), page.language(), page.addresses(), origin);
    }

    /** Who makes files of the answers turns the addresses in texts, but can't in a file for Word, which then has none. */
    private Sheet.Setting file(PageRequest page) {
        return setting(page, requests.withoutSessions() ? "" : page.site().origin());
    }
}
