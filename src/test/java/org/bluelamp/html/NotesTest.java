package org.bluelamp.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.html.ArticleFixture.HEROLD;
import static org.bluelamp.html.ArticleFixture.OTAGO;
import static org.bluelamp.html.ArticleFixture.WORDS_FOR_A_DATE;
import static org.bluelamp.html.ArticleFixture.cite;
import static org.bluelamp.html.ArticleFixture.entry;
import static org.bluelamp.html.ArticleFixture.statement;

import java.util.List;
import org.bluelamp.catalog.CatalogFixture;
import org.bluelamp.catalog.model.Entry;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NotesTest {
    private static Document article(Entry.Statement... statements) {
        Entry entry = entry("melbourne", "1923", statements);
        return ArticleFixture.read(EntryArticle.of(
                CatalogFixture.of(List.of(entry), List.of(OTAGO, HEROLD, WORDS_FOR_A_DATE)),
                entry,
                "en",
                ArticleFixture.PAGE));
    }

    @Test
    void sources_areNumberedByFirstUse_andKeepTheirNumber() {
        Document article = article(statement("One.", cite("herold")), statement("Two.", cite("otago"), cite("herold")));
        assertThat(article.select("sup a").eachText()).containsExactly("1", "2", "1");
        assertThat(article.select(".bl-article-note").eachAttr("id")).containsExactly("note-1", "note-2");
        assertThat(article.select("sup a").eachAttr("id")).containsExactly("ref-1", "ref-2", "ref-1-2");
        assertThat(article.select("sup a").eachAttr("href")).containsExactly("#note-1", "#note-2", "#note-1");
    }

    @Test
    void passagesOfOneSource_areLettered_andEachReferenceNamesItsOwn() {
        Document article = article(
                statement("One.", cite("otago", "first words", "p. 9")),
                statement("Two.", cite("otago", "other words")),
                statement("Three.", cite("otago", "first words", "p. 9")),
                statement("Four.", cite("otago")));
        assertThat(article.select("sup a").eachText()).containsExactly("1a", "1b", "1a", "1");
        assertThat(article.select("sup a").eachAttr("href"))
                .containsExactly("#note-1-a", "#note-1-b", "#note-1-a", "#note-1");
        assertThat(article.select("ol.bl-article-passages > li").eachAttr("id"))
                .containsExactly("note-1-a", "note-1-b");
        assertThat(article.select("#note-1-a").text()).startsWith("p. 9: first words");
    }

    @Test
    void onlyPassageOfASource_hasNoLetter() {
        Document article = article(statement("One.", cite("otago", "first words"), cite("otago")));
        assertThat(article.select("sup a").eachText()).containsExactly("1", "1");
        assertThat(article.select("p.bl-article-passage q").text()).isEqualTo("first words");
    }

    @Test
    void everyLink_leadsToAnId_andEachPassageBackToEachOfItsUses() {
        Document article = article(
                statement("One.", cite("otago", "first words")),
                statement("Two.", cite("otago", "first words"), cite("herold")));
        for (Element link : article.select("a[href^=#]")) {
            assertThat(article.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
        assertThat(article.select("#note-1 a[role=doc-backlink]").eachAttr("href"))
                .containsExactly("#ref-1", "#ref-1-2");
        assertThat(article.select("#note-1 a[role=doc-backlink]").eachAttr("aria-label"))
                .containsExactly("Back to the text, place 1 of 2", "Back to the text, place 2 of 2");
        assertThat(article.select("#note-2 a[role=doc-backlink]").eachAttr("aria-label"))
                .containsExactly("Back to the text");
    }

    @Test
    void citeOfAnUnknownSource_makesNoNote() {
        Document article = article(statement("One.", cite("nowhere")));
        assertThat(article.select("sup, .bl-article-notes")).isEmpty();
    }

    @Test
    void source_readsAsKindTitleContainerPublisherDateAndArchivedCopy() {
        Element source = article(statement("One.", cite("otago"))).selectFirst(".bl-article-source");
        assertThat(source.text())
                .startsWith("archive The Modern Sleuth. Otago Daily Times, Papers Past, 11 May 1923."
                        + " Archived copy, 3 May 2019.");
        assertThat(source.selectFirst("cite").text()).isEqualTo("Otago Daily Times");
        Element link = source.selectFirst("a.bl-article-outward");
        assertThat(link.attr("href")).isEqualTo("https://paperspast.example/1?a=1&b=2");
        assertThat(link.attr("rel")).isEqualTo("noopener external");
        assertThat(link.hasAttr("target")).isFalse();
        assertThat(source.select(".bl-article-archived a").attr("href")).isEqualTo("https://web.archive.example/1");
    }

    @Test
    void wholeWork_hasItsTitleInItalicsAndItsLanguage_andSaysWhereItIsUndated() {
        Element source = article(statement("One.", cite("herold", "Worte"))).selectFirst(".bl-article-note");
        assertThat(source.text())
                .startsWith("primary source Horst Herold, Bundeskriminalamt. Wie funktioniert das? undated. Worte");
        assertThat(source.selectFirst("cite").attr("lang")).isEqualTo("de");
        assertThat(source.selectFirst("q").attr("lang")).isEqualTo("de");
    }

    @Test
    void dateThatNoCalendarKnows_isShownInTheWordsOfTheSource() {
        Element date = article(statement("One.", cite("urteil"))).selectFirst(".bl-article-source .bl-article-date");

        assertThat(date.text()).isEqualTo("im Frühjahr vor dem Urteil");
        assertThat(date.attr("lang")).isEqualTo("de");
    }
}
