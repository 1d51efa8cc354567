package org.bluelamp.publish.page;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Lesson;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.teach.Worksheet;

/** Makes the page for teachers: the lesson plans of the exhibit, and the ways to worksheets. */
final class TeachPage extends PageMaker {
    TeachPage(PageRequest asked, Assets assets) {
        super(asked, assets);
    }

    Representation lessons() {
        String title = writer.messages().get("teach.title");
        page.path("teach")
                .title(title)
                .head(
                        Html.link("canonical", site.whole(addresses.teach())),
                        Html.meta("description", writer.messages().get("teach.lede")));
        LanguageLinks.of(asked, addresses.teach()).forEach(page::head);
        Element article = HtmlWriter.element("article", "bl-article bl-article-essay bl-teach")
                .appendChild(HtmlWriter.element("header", "bl-article-header")
                        .appendChild(
                                writer.message("h1", "bl-article-title", "teach.title"),
                                writer.message("p", "bl-article-lede", "teach.lede")));
        catalog.lessons().forEach(lesson -> article.appendChild(lesson(lesson)));
        if (!catalog.stories().isEmpty()) article.appendChild(worksheets());
        page.main(article.appendChild(selection()));
        return page.print();
    }

    private Element lesson(Lesson lesson) {
        Element section = HtmlWriter.element("section", "bl-article-section bl-teach-lesson")
                .setAttribute("id", "lesson-" + lesson.id())
                .appendChild(
                        writer.text("h2", "bl-article-heading", lesson.title()),
                        HtmlWriter.element("p", "bl-teach-audience")
                                .appendChild(
                                        writer.text("span", "bl-teach-for", lesson.audience()),
                                        Element.createText(" · "),
                                        writer.count("span", "bl-teach-minutes", "teach.minutes", lesson.minutes())),
                        writer.text("p", "bl-teach-lede", lesson.lede()),
                        writer.message("h3", "bl-teach-heading", "teach.aims"));
        Element aims = HtmlWriter.element("ul", "bl-teach-list");
        lesson.aims().forEach(aim -> aims.appendChild(writer.text("li", "bl-teach-item", aim)));
        section.appendChild(aims, writer.message("h3", "bl-teach-heading", "teach.material"));
        Element material = HtmlWriter.element("ul", "bl-teach-list");
        lesson.stories().stream()
                .flatMap(id -> catalog.story(id).stream())
                .forEach(story -> material.appendChild(story(story)));
        lesson.entries().stream()
                .flatMap(id -> catalog.entry(id).stream())
                .forEach(entry -> material.appendChild(HtmlWriter.element("li", "bl-teach-item")
                        .appendChild(writer.text("a", "bl-sheet-way", entry.title())
                                .setAttribute("href", addresses.entry(entry.id())))));
        section.appendChild(material, writer.message("h3", "bl-teach-heading", "teach.steps"));
        Element steps = HtmlWriter.element("ol", "bl-teach-list");
        lesson.steps()
                .forEach(step -> steps.appendChild(HtmlWriter.element("li", "bl-teach-step")
                        .appendChild(
                                writer.text("strong", "bl-teach-step-name", step.title()),
                                Element.createText(" "),
                                writer.count("span", "bl-teach-minutes", "teach.minutes", step.minutes()),
                                writer.text("p", "bl-teach-step-text", step.text()))));
        return section.appendChild(steps);
    }

    /** A story with its worksheet and answers. */
    private Element story(Story story) {
        return HtmlWriter.element("li", "bl-teach-item")
                .appendChild(
                        writer.text("a", "bl-sheet-way", story.title())
                                .setAttribute("href", addresses.story(story.id())),
                        Element.createText(" "),
                        way(story, false),
                        Element.createText(" "),
                        way(story, true));
    }

    private Element way(Story story, boolean hasAnswers) {
        Map<String, List<String>> parameters = new TreeMap<>(Map.of(Worksheet.STORY, List.of(story.id())));
        if (hasAnswers) parameters.put(Worksheet.ANSWERS, List.of("yes"));
        String title = writer.plain(story.title());
        Element link = writer.message(
                        "a", "bl-sheet-way", hasAnswers ? "worksheet.to-answers" : "worksheet.to-questions")
                .setAttribute("href", addresses.view(Worksheet.PAGE, parameters));
        // Among all links of the page it says of which story it is.
        return link.setAttribute(
                "aria-label", writer.messages().get(hasAnswers ? "worksheet.title-answers" : "worksheet.title", title));
    }

    private Element worksheets() {
        Element list = HtmlWriter.element("ul", "bl-teach-list");
        catalog.stories().forEach(story -> list.appendChild(story(story)));
        return HtmlWriter.element("section", "bl-article-section bl-teach-worksheets")
                .setAttribute("id", "worksheets")
                .appendChild(
                        writer.message("h2", "bl-article-heading", "teach.from-story"),
                        writer.message("p", "bl-sheet-text", "teach.questions"),
                        list);
    }

    /** A form that needs no script; what is left empty chooses nothing. */
    private Element selection() {
        Element themes = HtmlWriter.element("select", "bl-teach-field")
                .setAttribute("id", "teach-theme")
                .setAttribute("name", "theme")
                .appendChild(
                        writer.message("option", "bl-teach-option", "teach.all").setAttribute("value", ""));
        for (Exhibit.Theme theme : exhibit.themes()) {
            themes.appendChild(
                    writer.text("option", "bl-teach-option", theme.name()).setAttribute("value", theme.id()));
        }
        Element form = HtmlWriter.element("form", "bl-teach-form")
                .setAttribute("action", site.path() + "/" + Worksheet.PAGE)
                .setAttribute("method", "get")
                .appendChild(
                        label("teach-theme", "teach.theme"),
                        themes,
                        label("teach-from", "teach.from"),
                        year("from"),
                        label("teach-to", "teach.to"),
                        year("to"));
        if (!language.equals(exhibit.languages().getFirst())) {
            form.appendChild(new Element("input")
                    .setAttribute("type", "hidden")
                    .setAttribute("name", "lang")
                    .setAttribute("value", language));
        }
        form.appendChild(
                writer.message("button", "bl-teach-button", "teach.make").setAttribute("type", "submit"));
        return HtmlWriter.element("section", "bl-article-section bl-teach-selection")
                .setAttribute("data-needs-server", true)
                .appendChild(
                        writer.message("h2", "bl-article-heading", "teach.from-selection"),
                        writer.message("p", "bl-sheet-text", "teach.selection", Worksheet.MOST_ENTRIES),
                        form);
    }

    private Element label(String id, String key) {
        return writer.message("label", "bl-teach-label", key).setAttribute("for", id);
    }

    private static Element year(String name) {
        return HtmlWriter.element("input", "bl-teach-field")
                .setAttribute("id", "teach-" + name)
                .setAttribute("name", name)
                .setAttribute("inputmode", "numeric")
                .setAttribute("pattern", "\\d{4}")
                .setAttribute("maxlength", "4")
                .setAttribute("autocomplete", "off")
                .setAttribute("dir", "ltr");
    }
}
