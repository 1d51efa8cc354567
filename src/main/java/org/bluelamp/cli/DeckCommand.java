package org.bluelamp.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.deck.Deck;
import org.bluelamp.deck.SlideFormat;
import org.bluelamp.export.NewFile.NotWrittenException;
import org.bluelamp.export.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code deck}: writes a story or a selection as slides. */
@Command(
        name = "deck",
        description = "Writes a story, or the entries of a query, as slides for PowerPoint and its like.",
        mixinStandardHelpOptions = true)
final class DeckCommand extends ExportCommand.Export {
    @Parameters(paramLabel = "STORY", arity = "0..1", description = "The id of a story; leave it out with --query.")
    private String story;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; - is the standard output. Without it, a file in this folder.")
    private String output;

    @Option(names = "--format", paramLabel = "FORMAT", description = "16:9 (without it) or 4:3.")
    private String format = SlideFormat.WIDE.word();

    @Override
    void write(Selection selection) throws NotWrittenException {
        Catalog catalog = selection.catalog();
        Deck.Setting setting = new Deck.Setting(catalog, selection.language(), selection.base(), slideFormat());
        Optional<Story> told = story(catalog);
        if (told.isEmpty() && selection.entries().size() > Deck.MOST_ENTRIES) {
            throw misused("This selection has " + selection.entries().size() + " entries; slides are made of at most "
                    + Deck.MOST_ENTRIES + ". Choose fewer by theme, place or time.");
        }
        say("Writing slides ...");
        Deck deck = told.map(each -> Deck.of(each, setting)).orElseGet(() -> Deck.of(selection.entries(), setting));
        if (selection.base().isEmpty()) {
            say("Addresses of the exhibit are left out; --base says where it stands.");
        }
        deliver(
                deck.bytes(),
                deck.slides() + " slides",
                Optional.ofNullable(output)
                        .orElseGet(() -> told.map(each -> each.id() + ".pptx").orElse("slides.pptx")));
    }

    private SlideFormat slideFormat() {
        return SlideFormat.ofWord(format)
                .orElseThrow(() -> misused("There is no format '" + format + "'. The formats are "
                        + Stream.of(SlideFormat.values()).map(SlideFormat::word).collect(Collectors.joining(", "))
                        + "."));
    }

    private Optional<Story> story(Catalog catalog) {
        if (story == null) {
            if (what.isWhole()) {
                throw misused("Say which story, or which entries by --query. The stories are "
                        + String.join(", ", ids(catalog)) + ".");
            }
            return Optional.empty();
        }
        if (!what.isWhole()) throw misused("Slides are of a story or of a query, not of both.");
        return Optional.of(catalog.story(story).orElseThrow(() -> {
            List<String> near = NearMatches.near(story, ids(catalog));
            return misused("There is no story '" + story + "'."
                    + (near.isEmpty()
                            ? " The stories are " + String.join(", ", ids(catalog)) + "."
                            : " Did you mean " + String.join(", ", near) + "?"));
        }));
    }

    private static List<String> ids(Catalog catalog) {
        return catalog.stories().stream().map(Story::id).toList();
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
