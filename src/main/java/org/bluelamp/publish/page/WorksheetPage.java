package org.bluelamp.publish.page;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.teach.Sheet;
import org.bluelamp.teach.Worksheet;
import org.bluelamp.teach.WorksheetArticle;

/** Makes the pages of worksheets and of their answers. */
final class WorksheetPage extends PageMaker {
    WorksheetPage(PageRequest asked, Assets assets) {
        super(asked, assets);
        // Search engines find the story and the entries themselves.
        page.path(Worksheet.PAGE).head(Html.meta("robots", "noindex")).footerLink(addresses.teach(), "teach.title");
    }

    Representation of(Worksheet worksheet, boolean hasAnswers) {
        Sheet.Setting setting = TeachController.setting(asked);
        page.title(Sheet.title(worksheet, hasAnswers, setting))
                .query(worksheet.address(worksheet.set(), hasAnswers))
                .main(ways(worksheet, hasAnswers), WorksheetArticle.of(worksheet, hasAnswers, setting, writer));
        return page.print();
    }

    /** Says how many entries there are and may be. */
    Representation refused(Worksheet.Selection selection) {
        boolean isEmpty = selection.entries().isEmpty();
        Element article = HtmlWriter.element("article", "bl-article bl-article-essay")
                .appendChild(
                        writer.message("h1", "bl-article-title", "worksheet.refused"),
                        isEmpty
                                ? writer.message("p", "bl-article-lede", "worksheet.empty")
                                : writer.message(
                                        "p",
                                        "bl-article-lede",
                                        "worksheet.too-many",
                                        writer.messages()
                                                .number(selection.entries().size()),
                                        Worksheet.MOST_ENTRIES),
                        HtmlWriter.element("p", "bl-sheet-text")
                                .appendChild(way("worksheet.to-list", addresses.view("list", selection.parameters()))));
        page.title(writer.messages().get("worksheet.refused")).main(article);
        return page.print();
    }

    private Element ways(Worksheet worksheet, boolean hasAnswers) {
        Map<String, List<String>> own = worksheet.address(worksheet.set(), hasAnswers);
        Element ways = HtmlWriter.element("p", "bl-sheet-ways")
                .appendChild(
                        way(
                                hasAnswers ? "worksheet.to-questions" : "worksheet.to-answers",
                                addresses.view(Worksheet.PAGE, worksheet.address(worksheet.set(), !hasAnswers))),
                        Element.createText(" "),
                        way("worksheet.file", addresses.view(Worksheet.FILE, own))
                                .setAttribute("download", true),
                        Element.createText(" "));
        Element sets = HtmlWriter.element("span", "bl-sheet-sets")
                .setAttribute("data-needs-server", true)
                .appendChild(writer.message("span", "bl-sheet-sets-name", "worksheet.sets"));
        for (int set = 1; set <= Worksheet.MOST_SETS; set++) {
            Element link = HtmlWriter.element("a", "bl-sheet-way bl-sheet-set")
                    .setAttribute("href", addresses.view(Worksheet.PAGE, worksheet.address(set, hasAnswers)))
                    .setText(writer.messages().number(set));
            if (set == worksheet.set()) link.setAttribute("aria-current", "page");
            sets.appendChild(Element.createText(" "), link);
        }
        return ways.appendChild(sets);
    }

    private Element way(String key, String address) {
        return writer.message("a", "bl-sheet-way", key).setAttribute("href", address);
    }
}
