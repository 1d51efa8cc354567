package org.bluelamp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exceptions from the editor's rules, as who checks an exhibit meets them. */
class CheckEditorialTest {
    private static final String FILE = "editorial-exceptions.json";
    private static final String REASON = "Not yet looked up.";

    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void twoEntriesOnOneArchive() {
        folder = new ExhibitFolder(temp).entry("a").entry("b");
    }

    private List<String> check(int expectedExit, String... options) {
        StringWriter out = new StringWriter();
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = temp.toString();
        assertThat(BlueLamp.run(new PrintWriter(out), new PrintWriter(out), arguments))
                .isEqualTo(expectedExit);
        return out.toString()
                .lines()
                .map(line -> line.replace(temp.toString(), "DIR"))
                .toList();
    }

    private void except(String rule, String... ids) {
        folder.write(FILE, """
                { "exceptions": [ { "rule": "%s", "reason": "%s", "of": ["%s"] } ] }""".formatted(rule, REASON, String.join("\", \"", ids)));
    }

    @Test
    void whatIsExcepted_isNotTold_butCounted() {
        except("single-source", "a");

        assertThat(check(0, "--editorial"))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("warning: entries/b.json: everything rests on one source")
                                .endsWith(" [single-source]"),
                        line -> assertThat(line).isEqualTo("DIR: 1 warning (single sources 1), 1 exception"),
                        line -> assertThat(line).startsWith("DIR: 2 entries"));
        except("single-source", "a", "b");
        assertThat(check(0, "--editorial", "--strict")).first().isEqualTo("DIR: 0 warnings, 2 exceptions");
    }

    @Test
    void exceptionThatNothingNeeds_isAWarning() {
        except("single-source", "a", "b", "gone");

        assertThat(check(1, "--editorial", "--strict"))
                .first()
                .isEqualTo("warning: " + FILE + "#/exceptions/0/of/2: \"gone\" needs no exception from single-source"
                        + " here. Take it out, as check --editorial --shrink does. [unneeded-exception]");
    }

    @Test
    void exceptionFromAnotherRule_helpsNobody() {
        except("weak-sources", "a");

        assertThat(check(0, "--editorial"))
                .filteredOn(line -> line.startsWith("warning: "))
                .extracting(line -> line.replaceFirst(".*\\[", "["))
                .containsExactly("[single-source]", "[single-source]", "[unneeded-exception]");
    }

    @Test
    void shrink_takesOutWhatIsNoLongerNeeded_andOnlyThat() {
        folder.write(FILE, """
                { "exceptions": [ { "rule": "odd-address", "reason": "Seen under this address alone.", "of": ["otago-1923"] },
                  { "rule": "single-source", "reason": "%s", "of": ["gone", "b", "a"] } ] }""".formatted(REASON));

        assertThat(check(0, "--editorial", "--shrink"))
                .startsWith("DIR: 2 exceptions taken out", "DIR: 0 warnings, 2 exceptions");
        assertThat(folder.text(FILE)).isEqualTo("""
                {
                  "exceptions": [
                    {
                      "rule": "single-source",
                      "reason": "%s",
                      "of": [
                        "b",
                        "a"
                      ]
                    }
                  ]
                }
                """.formatted(REASON));
    }

    @Test
    void shrink_leavesAFileWithProblemsAlone() {
        except("single-source", "gone");
        String broken = folder.text(FILE).replace(REASON, "");
        folder.write(FILE, broken);

        assertThat(check(1, "--editorial", "--shrink"))
                .contains("DIR: the exceptions are not shrunk before their problems are mended.");
        assertThat(folder.text(FILE)).isEqualTo(broken);
    }

    @Test
    void shrink_aloneMeansNothing() {
        assertThat(check(2, "--shrink")).first().isEqualTo("--shrink goes with --editorial");
    }

    @Test
    void problemOfTheExceptions_failsAnyCheck() {
        except("no-such-rule", "a");

        assertThat(check(1)).first().asString().startsWith(FILE + "#/exceptions/0/rule: ");
        assertThat(check(1)).last().asString().endsWith(" 1 problem");
    }
}
