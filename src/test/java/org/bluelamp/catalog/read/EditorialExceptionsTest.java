package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bluelamp.catalog.model.EditorialException;
import org.bluelamp.catalog.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of exceptions from the editor's rules: checked as all data are, and no part of the exhibit. */
class EditorialExceptionsTest {
    private static final String FILE = "editorial-exceptions.json";
    private static final String SOUND =
            "{ \"rule\": \"copy-alone\", \"reason\": \"No original was found.\", \"of\": [\"a\", \"b\"] }";

    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void soundExhibit() {
        folder = new ExhibitFolder(temp);
    }

    private List<String> problems() {
        return EditorialExceptionsReader.read(temp).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void exhibitWithoutTheFile_makesNoException() {
        assertThat(EditorialExceptionsReader.read(temp).exceptions()).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void brokenException_isToldAndLeftOutAlone() {
        folder.write(FILE, "{ \"exceptions\": [ " + SOUND.replace("copy-alone", "copies") + ", " + SOUND + " ] }");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(FILE + "#/exceptions/0/rule: \"copies\" is none of");
        assertThat(EditorialExceptionsReader.read(temp).exceptions())
                .containsExactly(new EditorialException("copy-alone", "No original was found.", List.of("a", "b")));
    }

    @Test
    void reason_mustBeGiven() {
        folder.write(FILE, "{ \"exceptions\": [ " + SOUND.replace("No original was found.", "ok") + " ] }");

        assertThat(problems()).singleElement().asString().startsWith(FILE + "#/exceptions/0/reason: ");
    }

    @Test
    void fileThatIsNoJson_isTold() {
        folder.write(FILE, "{");

        assertThat(problems()).singleElement().asString().startsWith(FILE + ": line 1, column ");
    }

    @Test
    void changeOfTheFile_isNoChangeOfTheExhibit() {
        String before = folder.load().version();
        folder.write(FILE, "{ \"exceptions\": [ " + SOUND + " ] }");

        assertThat(folder.load().version()).isEqualTo(before);
    }
}
