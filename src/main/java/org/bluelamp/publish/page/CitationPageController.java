package org.bluelamp.publish.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /cite/KIND/ID}: how something is cited, for who has no script and for who wants to link to it. */
@Controller
final class CitationPageController {
    private final PageRequests requests;
    private final PageAnswers answers;
    private final Assets assets;

    CitationPageController(PageRequests requests, PageAnswers answers, Assets assets) {
        this.requests = requests;
        this.answers = answers;
        this.assets = assets;
    }

    /** @param path everything after {@code /cite/} */
    @GetMapping({"/cite", "/cite/{*path}"})
    ResponseEntity<byte[]> citation(HttpServletRequest request, @PathVariable Optional<String> path) {
        PageRequest asked = requests.of(request);
        String subject = path.orElse("").replaceFirst("^/", "");
        Optional<Integer> statement = Optional.ofNullable(request.getParameter("statement"))
                .filter(number -> number.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf);
        String key =
                String.join("|", "cite", subject, statement.map(String::valueOf).orElse(""));
        return CitationPage.work(asked, subject, statement)
                .map(work ->
                        answers.send(asked, key, () -> new CitationPage(asked, assets).of(work, subject, statement)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
