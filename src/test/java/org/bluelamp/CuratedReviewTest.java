package org.bluelamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.catalog.read.CatalogLoader;
import org.bluelamp.catalog.read.EditorialExceptionsReader;
import org.bluelamp.editorial.EditorialReview;
import org.bluelamp.editorial.ExceptionList;
import org.bluelamp.editorial.Warning;
import org.bluelamp.editorial.Warning.Subject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What we promise of the texts and sources of our own exhibit, but for a list of exceptions that only shrinks. */
class CuratedReviewTest {
    /** Lower it whenever the list has shrunk; never raise it. */
    private static final int MOST_EXCEPTIONS = 1_515;

    private static final EditorialExceptionsReader.Reading EXCEPTIONS =
            EditorialExceptionsReader.read(Exhibits.CURATED);
    private static final ExceptionList LIST =
            new ExceptionList(EXCEPTIONS.exceptions(), EditorialReview.of(new CatalogLoader().load(Exhibits.CURATED)));

    @Test
    @DisplayName("nothing breaks a rule of docs/editorial.md without an exception that says why")
    void nothingWithoutAReason() {
        assertThat(EXCEPTIONS.problems()).isEmpty();
        assertThat(LIST.warnings())
                .filteredOn(warning -> warning.subject() != Subject.UNNEEDED_EXCEPTION)
                .extracting(Warning::toString)
                .isEmpty();
    }

    @Test
    @DisplayName("no exception outlives its need: ./bluelamp check --editorial --shrink takes it out")
    void nothingWithoutANeed() {
        assertThat(LIST.warnings())
                .filteredOn(warning -> warning.subject() == Subject.UNNEEDED_EXCEPTION)
                .extracting(Warning::toString)
                .isEmpty();
    }

    @Test
    @DisplayName("the exceptions do not become more")
    void onlyShrinks() {
        assertThat(LIST.size()).isLessThanOrEqualTo(MOST_EXCEPTIONS);
    }

    @Test
    @DisplayName("the schema names just the rules from which there are exceptions")
    void schemaNamesTheRules() throws IOException {
        JsonNode schema = JsonMapper.shared()
                .readTree(Files.readString(Exhibits.CURATED.resolve("schema/editorial-exceptions.schema.json")));
        List<String> named = schema.at("/properties/exceptions/items/properties/rule/enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();

        assertThat(named)
                .containsExactlyElementsOf(Stream.of(Subject.values())
                        .filter(subject -> subject != Subject.UNNEEDED_EXCEPTION)
                        .map(Subject::id)
                        .toList());
    }
}
