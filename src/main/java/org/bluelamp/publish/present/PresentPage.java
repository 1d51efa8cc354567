package org.bluelamp.publish.present;

import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.TreeMap;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.html.ArticleOptions;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.html.InlineText;
import org.bluelamp.html.StepArticle;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;

/**
 * The speaker's page of a story, with the text and the sources of all its steps, and the page on which a phone gives a code.
 * Without a script the first is a page of notes, to be read or printed.
 */
final class PresentPage {
    private final PageRequest asked;
    private final HtmlWriter writer;
    private final Addresses addresses;
    private final String root;
    private final Element head;

    PresentPage(PageRequest asked, Assets assets) {
        this.asked = asked;
        this.writer = new HtmlWriter(asked.language());
        this.addresses = asked.addresses();
        this.root = asked.site().path();
        String folder = root + "/bluelamp/";
        this.head = new Element("head")
                .appendChild(
                        new Element("meta").setAttribute("charset", "utf-8"),
                        Html.meta("viewport", "width=device-width, initial-scale=1"),
                        Html.meta("robots", "noindex"),
                        // The fragment that holds a phone's key goes nowhere in any case.
                        Html.meta("referrer", "same-origin"),
                        Html.link("icon", folder + "favicon.svg").setAttribute("type", "image/svg+xml"),
                        new Element("script").setAttribute("src", folder + "palette.js"),
                        Html.link("stylesheet", folder + "present.css?v=" + assets.presentStylesVersion()));
        assets.pageScript()
                .ifPresent(module -> head.appendChild(
                        new Element("script").setAttribute("type", "module").setAttribute("src", folder + module)));
    }

    Representation speaker(Story story) {
        Text.Localized title = story.title().in(asked.language());
        String plain = InlineText.plain(title.text());
        title(plain);
        Element steps = HtmlWriter.element("ol", "bl-speaker-steps");
        for (int i = 0; i < story.steps().size(); i++)
            steps.appendChild(step(story.steps().get(i), i));
        steps.appendChild(HtmlWriter.element("li", "bl-speaker-step")
                .setAttribute("data-name", writer.messages().get("stories.end"))
                .setAttribute("data-name-language", writer.messages().language())
                .setAttribute("data-end", true)
                .appendChild(
                        writer.message("p", "bl-speaker-end", "stories.end"),
                        HtmlWriter.element("p", "bl-speaker-way")
                                .appendChild(writer.message("a", "bl-speaker-link", "speaker.story")
                                        .setAttribute("href", addresses.story(story.id())))));
        Element heading = new Element("h1").setAttribute("slot", "heading");
        heading.setText(plain);
        writer.markLanguage(heading, title.language());
        return print(HtmlWriter.element("bl-speaker", "bl-speaker")
                .setAttribute("story", story.id())
                .setAttribute("relay", root + RelayController.ROOT + "/")
                .setAttribute("pages", root + PresentController.STORY)
                .setAttribute("messages", words("speaker."))
                .appendChild(heading, steps));
    }

    private Element step(Story.Step step, int index) {
        ArticleOptions options =
                ArticleOptions.page(addresses).withHeadingLevel(2).withIdPrefix("step-" + (index + 1) + "-");
        Text.Localized name = StepArticle.title(asked.catalog(), step).in(asked.language());
        return HtmlWriter.element("li", "bl-speaker-step")
                .setAttribute("data-name", InlineText.plain(name.text()))
                .setAttribute("data-name-language", name.language())
                .appendChild(StepArticle.withAllSources(asked.catalog(), step, asked.language(), options));
    }

    /** The form for a code; where no phone can reach this address, it says so in place of the form. */
    Representation code() {
        title(writer.messages().get("join.title"));
        Element main = HtmlWriter.element("main", "bl-join")
                .appendChild(
                        HtmlWriter.element("p", "bl-join-exhibit")
                                .setText(InlineText.plain(
                                        asked.catalog().exhibit().title(), asked.language())),
                        writer.message("h1", "bl-join-heading", "join.title"));
        if (!Reach.isFromElsewhere(asked.site())) {
            return print(main.appendChild(
                    writer.message("p", "bl-join-text", "join.loopback"),
                    writer.message("p", "bl-join-text", "join.loopback.remedy"),
                    stories()));
        }
        Element input = HtmlWriter.element("input", "bl-join-field")
                .setAttribute("id", "join-code")
                .setAttribute("name", "code")
                .setAttribute("required", true)
                .setAttribute("maxlength", "12")
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "characters")
                .setAttribute("autocorrect", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("dir", "ltr")
                .setAttribute("aria-describedby", "join-hint join-said");
        Element form = HtmlWriter.element("form", "bl-join-form")
                .appendChild(
                        writer.message("label", "bl-join-label", "join.code").setAttribute("for", "join-code"),
                        input,
                        writer.message("p", "bl-join-hint", "join.hint").setAttribute("id", "join-hint"),
                        HtmlWriter.element("p", "bl-join-said")
                                .setAttribute("id", "join-said")
                                .setAttribute("role", "alert"),
                        writer.message("button", "bl-join-button", "join.enter").setAttribute("type", "submit"));
        return print(main.appendChild(
                HtmlWriter.element("bl-join", "bl-join-element")
                        .setAttribute("relay", root + RelayController.ROOT + "/")
                        .setAttribute("pages", root + PresentController.STORY)
                        .setAttribute("messages", words("join."))
                        .appendChild(form),
                new Element("noscript").appendChild(writer.message("p", "bl-join-text", "join.script")),
                stories()));
    }

    private Element stories() {
        return HtmlWriter.element("p", "bl-join-text")
                .appendChild(
                        writer.message("a", "bl-join-link", "join.stories").setAttribute("href", addresses.stories()));
    }

    private void title(String title) {
        String site = InlineText.plain(asked.catalog().exhibit().title(), asked.language());
        head.appendChild(new Element("title").setText(title + " – " + site));
    }

    private String words(String prefix) {
        Map<String, String> words = new TreeMap<>(writer.messages().withPrefix(prefix));
        return Json.text(words);
    }

    private Representation print(Element content) {
        return Html.page(
                asked.language(),
                head,
                HtmlWriter.element("body", "bl-present-page").appendChild(content));
    }
}
