package org.bluelamp.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bluelamp.address.Addresses;
import org.bluelamp.address.ViewParameters;
import org.bluelamp.catalog.problem.Excerpts;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.OpenPages;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.SecurityHeaders;
import org.bluelamp.publish.http.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UrlPathHelper;

/**
 * The first HTML of each view of the application. An address that no view has is answered by 404 before any script
 * runs. If too many pages are open, a visitor gets the entries as a plain page instead.
 */
@Controller
final class StartPageController {
    private final PageRequests requests;
    private final PageAnswers answers;
    private final Assets assets;
    private final StartPage startPage;
    private final OpenPages openPages;

    StartPageController(
            PageRequests requests, PageAnswers answers, Assets assets, StartPage startPage, OpenPages openPages) {
        this.requests = requests;
        this.answers = answers;
        this.assets = assets;
        this.startPage = startPage;
        this.openPages = openPages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> timeline(HttpServletRequest request, HttpServletResponse response) {
        return start(request, response, views -> Optional.of(views.timeline(open(request))));
    }

    @GetMapping({"/list", "/list/"})
    ResponseEntity<byte[]> list(HttpServletRequest request, HttpServletResponse response) {
        return start(request, response, views -> {
            ViewSummary list = views.list(open(request));
            return Optional.of(words(request).isEmpty() ? list : views.found(list, words(request)));
        });
    }

    @GetMapping({"/glance", "/glance/"})
    ResponseEntity<byte[]> glance(HttpServletRequest request, HttpServletResponse response) {
        return start(request, response, views -> Optional.of(views.glance()));
    }

    @GetMapping({"/stories", "/stories/"})
    ResponseEntity<byte[]> stories(HttpServletRequest request, HttpServletResponse response) {
        return start(request, response, ViewSummary.Factory::stories);
    }

    @GetMapping({"/stories/{id}", "/stories/{id}/"})
    ResponseEntity<byte[]> story(HttpServletRequest request, HttpServletResponse response, @PathVariable String id) {
        return start(request, response, views -> views.story(id));
    }

    @GetMapping({"/systems", "/systems/"})
    ResponseEntity<byte[]> systems(HttpServletRequest request, HttpServletResponse response) {
        return start(request, response, ViewSummary.Factory::systems);
    }

    @GetMapping({"/systems/{id}", "/systems/{id}/"})
    ResponseEntity<byte[]> system(HttpServletRequest request, HttpServletResponse response, @PathVariable String id) {
        return start(request, response, views -> views.system(id));
    }

    @GetMapping({"/numbers", "/numbers/"})
    ResponseEntity<byte[]> numbers(HttpServletRequest request, HttpServletResponse response) {
        return start(request, response, views -> Optional.of(views.numbers()));
    }

    @GetMapping({"/numbers/{id}", "/numbers/{id}/"})
    ResponseEntity<byte[]> number(HttpServletRequest request, HttpServletResponse response, @PathVariable String id) {
        return start(request, response, views -> views.number(id));
    }

    /** What the header's search asks for, where no script runs. */
    private static String words(HttpServletRequest request) {
        String words = Optional.ofNullable(request.getParameter("q")).orElse("");
        return Excerpts.beginning(words, Query.LONGEST_TEXT).strip();
    }

    private static Optional<String> open(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("entry"));
    }

    private ResponseEntity<byte[]> start(
            HttpServletRequest request,
            HttpServletResponse response,
            Function<ViewSummary.Factory, Optional<ViewSummary>> view) {
        PageRequest asked = requests.of(request);
        ViewSummary summary = view.apply(new ViewSummary.Factory(asked))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (requests.withoutSessions()) {
            String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
            return answers.send(
                    asked,
                    new ViewPage(asked, assets, summary)
                            .of(address(asked), path.replaceAll("^/|/$", ""), Site.wayToRoot(path)));
        }
        if (openPages.isFull()) {
            return answers.busy(asked, "instead", () -> new EntriesPage(asked, assets).instead());
        }
        SecurityHeaders.allowApplication(response, StartPage.SCRIPT_HASH);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        String base = Site.wayToRoot(UrlPathHelper.defaultInstance.getPathWithinApplication(request));
        String address = address(asked);
        String key = String.join("|", "start", base, summary.canonical(), summary.title(), address, words(request));
        return answers.start(asked, key, () -> startPage.of(summary, asked, address, base));
    }

    /** The path of the view with those parameters that say what it shows; without them where they are too long. */
    private static String address(PageRequest asked) {
        String path =
                asked.request().getRequestURI().substring(asked.site().path().length() + 1);
        Addresses addresses = asked.addresses();
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        asked.request().getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        String address = addresses.view(path, ViewParameters.of(parameters));
        return address.length() <= ViewParameters.LONGEST_ADDRESS ? address : addresses.view(path, Map.of());
    }
}
