package org.bluelamp.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /entry/ID}: an entry as a page of its own, what links and search engines see. */
@Controller
final class EntryPageController {
    private final Questions questions;
    private final PageAnswers answers;
    private final Assets assets;

    EntryPageController(Questions questions, PageAnswers answers, Assets assets) {
        this.questions = questions;
        this.answers = answers;
        this.assets = assets;
    }

    /** @param path all that follows, since a wrong address may hold anything */
    @GetMapping({"/entry", "/entry/{*path}"})
    ResponseEntity<byte[]> entry(HttpServletRequest request, @PathVariable Optional<String> path) {
        Question asked = questions.of(request);
        String id = path.orElse("").replaceFirst("^/", "");
        return asked.catalog()
                .entry(id)
                .map(entry -> answers.send(asked, "entry|" + id, () -> new EntryPage(asked, assets).of(entry)))
                .orElseGet(() -> answers.missing(asked, new EntryPage(asked, assets).unknown(id)));
    }
}
