package org.bluelamp.publish.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.OwnFailures;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.SecurityHeaders;
import org.bluelamp.text.Messages;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriUtils;

/**
 * Answers every request that no other controller could answer. Programs that read the API, the health or
 * oEmbed get {@code application/problem+json}, all others {@link FailurePage our page}.
 */
@Controller
final class FailureController implements ErrorController {
    private final PageRequests requests;
    private final PageAnswers answers;
    private final Assets assets;
    private final List<OwnFailures> own;

    FailureController(PageRequests requests, PageAnswers answers, Assets assets, List<OwnFailures> own) {
        this.requests = requests;
        this.answers = answers;
        this.assets = assets;
        this.own = own;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<?> failed(HttpServletRequest request, HttpServletResponse response) {
        HttpStatusCode status = status(request);
        completeAllow(response);
        String path = path(request);
        if (isForPrograms(path)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem(status));
        }
        PageRequest asked = requests.ofFailed(request);
        Representation page = own.stream()
                .filter(part -> part.isBelow(path))
                .findFirst()
                .map(part -> part.failed(asked))
                .orElseGet(() -> new FailurePage(asked, assets).of(status, path));
        return answers.failed(asked, status, page);
    }

    /** Whether programs alone ask for what is at an address, whose failures they read better in JSON than as a page. */
    static boolean isForPrograms(String path) {
        return Stream.of("/api", "/actuator", "/oembed").anyMatch(root -> SecurityHeaders.isBelow(path, root))
                || path.endsWith(".json");
    }

    static ProblemDetail problem(HttpStatusCode status) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(
                switch (status.value()) {
                    case 400 ->
                        "The address can't be read: it has too many parameters, or one that is not UTF-8 with"
                                + " percent signs as %25.";
                    case 404 -> Messages.in(Text.FALLBACK_LANGUAGE).get("page.failure.missing") + ".";
                    case 405 -> "Nothing can be changed here; use GET or HEAD.";
                    default -> null;
                });
        return problem;
    }

    /**
     * Corrects the {@code Allow} header. Every address that answers GET also answers HEAD and OPTIONS, but Spring lists
     * only the declared methods, and Tomcat lists all methods that there are.
     */
    static void completeAllow(HttpServletResponse response) {
        String allowed = response.getHeader(HttpHeaders.ALLOW);
        if (allowed != null && allowed.contains("GET")) response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
    }

    /** The status of the failed request; 404 where the address of this controller itself was requested. */
    private static HttpStatusCode status(HttpServletRequest request) {
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatusCode::valueOf)
                .orElse(HttpStatus.NOT_FOUND);
    }

    /** The path that failed, within the site and decoded. */
    private static String path(HttpServletRequest request) {
        String path = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse(request.getRequestURI());
        String within = path.startsWith(request.getContextPath())
                ? path.substring(request.getContextPath().length())
                : path;
        try {
            return UriUtils.decode(within, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return within;
        }
    }
}
