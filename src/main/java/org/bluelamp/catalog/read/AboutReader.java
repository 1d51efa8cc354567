package org.bluelamp.catalog.read;

import static org.bluelamp.catalog.read.Binding.list;
import static org.bluelamp.catalog.read.Binding.optionalText;
import static org.bluelamp.catalog.read.Binding.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.catalog.model.About;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.problem.RecordFault;
import org.bluelamp.catalog.read.DataFolder.DataFile;
import tools.jackson.databind.JsonNode;

/** Reads {@code about.json}, a file that an exhibit need not have. */
final class AboutReader {
    private static final SingleFile ABOUT = new SingleFile(
            FolderLayout.ABOUT,
            SchemaRules.of("about"),
            new Pruning(
                    List.of(
                            "/lede",
                            "/sections/*",
                            "/sections/*/paragraphs/*",
                            "/sections/*/paragraphs/*/cites/*",
                            "/sections/*/paragraphs/*/cites/*/quote",
                            "/sections/*/paragraphs/*/cites/*/locator"),
                    Set.of("sections", "paragraphs", "cites")));

    private AboutReader() {}

    /** The page without the parts that are broken; every problem is reported. */
    static Optional<About> read(DataFile file, RecordRules rules, List<Problem> problems) {
        RecordCandidates.Check check = (node, faults) -> {
            faults.addAll(rules.check(node));
            checkTwice(node.path("sections"), faults);
        };
        return ABOUT.sound(file, check, problems).map(AboutReader::about);
    }

    private static void checkTwice(JsonNode sections, List<RecordFault> faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            String id = sections.path(i).path("id").asString("");
            if (!id.isEmpty() && !seen.add(id)) {
                faults.add(RecordFault.removing(
                        "/sections/" + i + "/id",
                        "the id \"" + id + "\" stands twice in sections.",
                        "Give one of them another id."));
            }
        }
    }

    private static About about(JsonNode node) {
        return new About(
                text(node.path("title")),
                optionalText(node.path("lede")),
                list(
                        node.path("sections"),
                        section -> new About.Section(
                                section.path("id").asString(),
                                text(section.path("title")),
                                list(
                                        section.path("paragraphs"),
                                        paragraph -> new About.Paragraph(
                                                text(paragraph.path("text")),
                                                Binding.cites(paragraph.path("cites")))))));
    }
}
