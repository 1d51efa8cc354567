package org.bluelamp.publish.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.model.About;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.html.AboutArticle;
import org.bluelamp.html.ArticleOptions;
import org.bluelamp.html.CorrectionsArticle;
import org.bluelamp.html.DrawingsArticle;
import org.bluelamp.html.InlineText;
import org.bluelamp.html.LicencesArticle;
import org.bluelamp.html.Topic;
import org.bluelamp.html.TopicArticle;
import org.bluelamp.notices.Notices;
import org.bluelamp.notices.NoticesText;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;
import org.springframework.http.MediaType;

/**
 * Makes the pages of eras and themes, the page about the exhibit, and those of its corrections, of all drawings and of
 * licences.
 */
final class ExhibitPage extends PageMaker {
    private final ArticleOptions options;

    ExhibitPage(PageRequest asked, Assets assets) {
        super(asked, assets);
        this.options = ArticleOptions.page(addresses);
    }

    Representation of(Topic topic) {
        describe(InlineText.plain(topic.name(), language), topic.page(addresses));
        topic.introduction().statements().stream()
                .limit(1)
                .map(statement -> Html.meta("description", InlineText.plain(statement.text(), language)))
                .forEach(page::head);
        page.path(topic.page(Addresses.relative(exhibit, exhibit.languages().getFirst())))
                .timelineAddress(topic.timeline(addresses))
                .main(TopicArticle.of(topic, catalog, language, options));
        return page.print();
    }

    Representation about() {
        String title = catalog.about()
                .map(about -> InlineText.plain(about.title(), language))
                .orElseGet(() -> writer.messages().get("article.about"));
        describe(title, addresses.about());
        Text lede = catalog.about().flatMap(About::lede).orElse(exhibit.subtitle());
        page.path("about")
                .head(Html.meta("description", InlineText.plain(lede, language)))
                .footerLink(addresses.teach(), "teach.title")
                .footerLink(addresses.corrections(), "article.corrections")
                .footerLink(addresses.drawings(), "article.drawings")
                .footerLink(addresses.glance(), "numbers.glance")
                .footerLink(addresses.licences(), "article.licences")
                .main(AboutArticle.of(catalog, language, options));
        return page.print();
    }

    Representation corrections() {
        describe(writer.messages().get("article.corrections"), addresses.corrections());
        page.path("corrections").main(CorrectionsArticle.of(catalog, language, options));
        return page.print();
    }

    Representation drawings() {
        describe(writer.messages().get("article.drawings"), addresses.drawings());
        page.path("drawings").main(DrawingsArticle.of(catalog, language, options));
        return page.print();
    }

    Representation licences() {
        describe(writer.messages().get("article.licences"), addresses.licences());
        page.path("licences")
                .main(LicencesArticle.of(
                        catalog, Notices.ofThisBuild(), language, options, Optional.of(addresses.licencesText())));
        return page.print();
    }

    Representation licencesText() {
        String text =
                NoticesText.of(Notices.ofThisBuild(), group -> writer.messages().get("article.licences." + group));
        return new Representation(
                new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    private void describe(String title, String address) {
        String whole = site.whole(address);
        page.title(title)
                .head(
                        Html.link("canonical", whole),
                        Html.property("og:type", "article"),
                        Html.property("og:title", title),
                        Html.property("og:url", whole),
                        Html.property("og:site_name", InlineText.plain(exhibit.title(), language)));
        LanguageLinks.of(asked, address).forEach(page::head);
        page.head(Feed.link(asked));
        preview.elements(address, preview.exhibitCard(), InlineText.plain(exhibit.title(), language))
                .forEach(page::head);
    }
}
