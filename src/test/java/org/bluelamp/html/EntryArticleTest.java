package org.bluelamp.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluelamp.html.ArticleFixture.OTAGO;
import static org.bluelamp.html.ArticleFixture.cite;
import static org.bluelamp.html.ArticleFixture.entry;
import static org.bluelamp.html.ArticleFixture.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.CatalogFixture;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Entry.Medium.Kind;
import org.bluelamp.catalog.model.Text;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleBuilderTest {
    private static final Entry PLAIN = entry("melbourne", "1923-04~", statement("It began.", cite("otago")));

    private static Document article(Entry entry, String language, ArticleOptions options, Entry... others) {
        List<Entry> entries =
                Stream.concat(Stream.of(entry), Arrays.stream(others)).toList();
        return ArticleFixture.read(
                EntryArticle.of(CatalogFixture.of(entries, List.of(OTAGO)), entry, language, options));
    }

    private static Document article(Entry entry) {
        return article(entry, "en", ArticleFixture.PAGE);
    }

    private static Entry disputed(String question, Entry.Position... positions) {
        Entry.Dispute dispute = new Entry.Dispute(Text.english(question), List.of(positions));
        return entry("x", "1923", Text.english("X"), Optional.of(dispute), List.of());
    }

    @Test
    void header_saysWhenWhereAndWhat() {
        Element article = article(PLAIN).selectFirst("article");
        assertThat(article.selectFirst("> header").text())
                .isEqualTo("about April 1923 · Melbourne · Communications Title of melbourne A lede.");
        assertThat(article.selectFirst("h1").id()).isEqualTo(article.attr("aria-labelledby"));
    }

    @ParameterizedTest(name = "{0}: <{1}> {2}")
    @CsvSource({
        "1923, time, 1923",
        "1923-04~, time, 1923-04",
        "1923-09-07?, time, 1923-09-07",
        "1923%, time, 1923",
        "192X, span,",
        "1923-21, span,",
        "1922-10/1923-04, span,",
        "2019/.., span,",
        "-0043, span,",
        "0000, span,"
    })
    void dateThatHtmlCanExpress_isATimeElement_andEveryDateKeepsItsEdtf(String edtf, String tag, String datetime) {
        Element date = article(entry("x", edtf)).selectFirst("header .bl-article-date");
        assertThat(date.tagName()).isEqualTo(tag);
        assertThat(date.attr("datetime")).isEqualTo(datetime == null ? "" : datetime);
        assertThat(date.attr("data-edtf")).isEqualTo(edtf);
    }

    @Test
    void sections_areOneHeadingLevelBelowTheTitle_andIdsHaveThePrefix() {
        Document article =
                article(PLAIN, "en", ArticleFixture.PAGE.withHeadingLevel(3).withIdPrefix("a-"));
        assertThat(article.select("h3").eachText()).containsExactly("Title of melbourne");
        assertThat(article.select("h4").eachText()).containsExactly("Sources");
        assertThat(article.select("[id]").eachAttr("id")).allMatch(id -> id.startsWith("a-"));
        assertThat(article.select("sup a").attr("href")).isEqualTo("#a-note-1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void headingLevelWithoutRoomForSections_isRefused(int level) {
        assertThatThrownBy(() -> ArticleFixture.PAGE.withHeadingLevel(level))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 1 to 5");
    }

    @Test
    void rivalAccounts_standSideBySideInATable_withTheirDatesAndNotes() {
        Document article = article(disputed(
                "Who was first?",
                new Entry.Position(
                        Optional.of(EdtfDate.parse("1921")), Text.english("Detroit"), List.of(cite("otago"))),
                new Entry.Position(Optional.empty(), Text.english("Melbourne"), List.of())));
        assertThat(article.selectFirst("#dispute").text()).isEqualTo("Who was first? Sources disagree");
        assertThat(article.select("table th[scope=col]").eachText()).containsExactly("Date", "Account");
        assertThat(article.select("table tbody tr").eachText()).containsExactly("1921 Detroit1", "Melbourne");
    }

    @Test
    void disputeThatIsNotAboutDates_hasNoColumnOfDates() {
        Document article =
                article(disputed("How many?", new Entry.Position(Optional.empty(), Text.english("Two"), List.of())));
        assertThat(article.select("table th").eachText()).containsExactly("Account");
        assertThat(article.select("table td")).hasSize(1);
    }

    @Test
    void figures_areADefinitionListWithNumberUnitDateAndNotes() {
        Entry.Figure figure = new Entry.Figure(
                Text.english("Cost"),
                130_000_000,
                Text.english("US dollars"),
                Optional.of(EdtfDate.parse("1928")),
                List.of(cite("otago")));
        Document article = article(ArticleFixture.with(PLAIN, List.of(figure), List.of()));
        assertThat(article.select("dl dt").text()).isEqualTo("Cost");
        assertThat(article.select("dl dd").text()).isEqualTo("130,000,000 US dollars, 19281");
    }

    @Test
    void drawing_comesFirst_withItsAlternativeTextCreditAndLicence() {
        Entry.Medium medium =
                new Entry.Medium("car.svg", Kind.DRAWING, Text.english("A \"car\""), "Blue Lamp", "CC-BY-4.0");
        Element figure = article(ArticleFixture.with(PLAIN, List.of(), List.of(medium)))
                .selectFirst("header > figure:first-child");
        assertThat(figure.selectFirst("img").attr("src")).isEqualTo("/media/car.svg");
        assertThat(figure.selectFirst("img").attr("alt")).isEqualTo("A \"car\"");
        assertThat(figure.selectFirst("figcaption").text()).isEqualTo("Drawing: Blue Lamp, CC-BY-4.0");
        assertThat(figure.selectFirst("bl-picture-view > a:has(img)").attr("href"))
                .isEqualTo("/media/car.svg");
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg, PHOTOGRAPH, Photograph",
        "a.png, DRAWING, Drawing",
        "a.png, SCAN, Scan",
        "a.svg, MAP, Map",
        "a.webp, PICTURE, Picture"
    })
    void picture_saysWhatItIs(String file, Kind kind, String word) {
        Entry.Medium medium = new Entry.Medium(file, kind, Text.english("A car"), "Jane Doe", "CC0-1.0");
        assertThat(article(ArticleFixture.with(PLAIN, List.of(), List.of(medium)))
                        .selectFirst("figcaption")
                        .text())
                .isEqualTo(word + ": Jane Doe, CC0-1.0");
    }

    @Test
    void causesAndEffects_areLinks_whoseAddressesTheOptionsGive() {
        Entry before = entry("before", "1900", Text.english("Before"), Optional.empty(), List.of("x"));
        Entry entry = entry("x", "1923", Text.english("X"), Optional.empty(), List.of("after", "gone"));
        Document article = article(
                entry,
                "en",
                ArticleFixture.PAGE.withEntryAddress(id -> "/?entry=" + id),
                before,
                entry("after", "1930"));
        assertThat(article.select(".bl-article-section-led-to-it li").eachText())
                .containsExactly("1900 Before");
        assertThat(article.select(".bl-article-section-it-led-to a").eachAttr("href"))
                .containsExactly("/?entry=after");
    }

    @Test
    void textInAnotherLanguageThanThePage_isMarkedWithItsLanguageAndDirection() {
        Entry entry = entry(
                "x",
                "1923",
                new Text(Map.of("en", "English", "ar", "عنوان")),
                Optional.empty(),
                List.of(),
                statement("English words.", cite("otago")));
        Document article = article(entry, "ar", ArticleFixture.PAGE);
        assertThat(article.selectFirst("h1").hasAttr("lang")).isFalse();
        Element statement = article.selectFirst(".bl-article-statement");
        assertThat(statement.attr("lang")).isEqualTo("en");
        assertThat(statement.attr("dir")).isEqualTo("ltr");
        assertThat(article.selectFirst("#notes").attr("lang")).isEqualTo("en");
    }

    @Test
    void pseudoLanguage_disguisesTheInterface_andMarksDataAsEnglish() {
        Document article = article(PLAIN, "ar-XB", ArticleFixture.PAGE);
        assertThat(article.selectFirst("#notes").text()).contains("Šöûŕçéš");
        assertThat(article.selectFirst("h1").attr("lang")).isEqualTo("en");
        assertThat(article.selectFirst("sup").attr("lang")).isEqualTo("ar-XB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='x",
                "</article></html>",
                "&lt;b&gt; & <3",
                "\u202eevil\u202c",
                "<!-- --><svg/onload=x>"
            })
    void text_neverBecomesMarkup_whateverItHoldsAndWhereverItStands(String hostile) {
        Text text = Text.english(hostile);
        Entry.Position position = new Entry.Position(Optional.empty(), text, List.of());
        Entry entry = entry(
                "x",
                "1923",
                text,
                Optional.of(new Entry.Dispute(text, List.of(position))),
                List.of(),
                statement(hostile, cite("otago", hostile, hostile)));
        Entry.Medium medium = new Entry.Medium("x.svg", Kind.DRAWING, text, hostile, hostile);
        Document article = article(ArticleFixture.with(entry, List.of(), List.of(medium)));
        assertThat(article.select("script, svg, [onerror], [onmouseover], article ~ *"))
                .isEmpty();
        assertThat(article.select("img")).hasSize(1);
        assertThat(article.selectFirst("h1").wholeText()).isEqualTo(hostile);
        assertThat(article.selectFirst("q").wholeText()).isEqualTo(hostile);
        assertThat(article.selectFirst("img").attr("alt")).isEqualTo(hostile);
    }
}
