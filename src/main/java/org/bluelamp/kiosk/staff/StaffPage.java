package org.bluelamp.kiosk.staff;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;

/** The page before the staff's view: the form for PIN or password, or why there is none. It needs no script. */
final class StaffPage {
    /** A kiosk's screen shows its exhibit again before its launcher misses the page. */
    private static final String BACK_AFTER_SECONDS = "60";

    private static final String SECRET = "staff-secret";

    private final PageRequest asked;
    private final HtmlWriter writer;
    private final String root;
    private final Element head;
    private final Element main;

    /** @param isKiosk whether this may be a kiosk's screen, which has no other way back */
    StaffPage(PageRequest asked, Assets assets, boolean isKiosk) {
        this.asked = asked;
        this.writer = new HtmlWriter(asked.language());
        this.root = asked.site().path();
        String title = InlineText.plain(asked.catalog().exhibit().title(), asked.language());
        String folder = root + "/bluelamp/";
        this.head = new Element("head")
                .appendChild(
                        new Element("meta").setAttribute("charset", "utf-8"),
                        Html.meta("viewport", "width=device-width, initial-scale=1"),
                        Html.meta("robots", "noindex"),
                        new Element("title").setText(writer.messages().get("staff.title") + " – " + title),
                        Html.link("icon", folder + "favicon.svg").setAttribute("type", "image/svg+xml"),
                        new Element("script").setAttribute("src", folder + "palette.js"),
                        Html.link("stylesheet", folder + "staff.css?v=" + assets.staffStylesVersion()));
        this.main = HtmlWriter.element("main", "bl-staff-door")
                .appendChild(
                        HtmlWriter.element("p", "bl-staff-exhibit").setText(title),
                        writer.message("h1", "bl-staff-heading", "staff.title"));
        if (isKiosk) {
            head.appendChild(new Element("meta")
                    .setAttribute("http-equiv", "refresh")
                    .setAttribute("content", BACK_AFTER_SECONDS + ";url=" + root + "/kiosk"));
        }
    }

    /** @param fault of what was typed last, as a message's key */
    StaffPage form(StaffDoor.Way way, Optional<String> fault, Object... arguments) {
        String key = "staff.door." + way.name().toLowerCase(Locale.ROOT);
        Element input = HtmlWriter.element("input", "bl-staff-field")
                .setAttribute("id", SECRET)
                .setAttribute("name", "secret")
                .setAttribute("type", "password")
                .setAttribute("required", true)
                .setAttribute("autofocus", true)
                .setAttribute("autocomplete", way == StaffDoor.Way.PIN ? "off" : "current-password");
        if (way == StaffDoor.Way.PIN) input.setAttribute("inputmode", "numeric");
        Element form = HtmlWriter.element("form", "bl-staff-form")
                .setAttribute("method", "post")
                .setAttribute("action", root + "/staff?lang=" + asked.language());
        fault.ifPresent(said -> {
            form.appendChild(writer.message("p", "bl-staff-fault", said, arguments)
                    .setAttribute("id", "staff-fault")
                    .setAttribute("role", "alert"));
            input.setAttribute("aria-describedby", "staff-fault");
        });
        form.appendChild(
                writer.message("label", "bl-staff-label", key).setAttribute("for", SECRET),
                input,
                writer.message("button", "bl-staff-button bl-staff-main-button", "staff.door.enter")
                        .setAttribute("type", "submit"));
        main.appendChild(form);
        return this;
    }

    /** Says why nobody can enter here. */
    StaffPage line(String key) {
        main.appendChild(writer.message("p", "bl-staff-text", key));
        return this;
    }

    StaffPage wayToKiosk() {
        main.appendChild(writer.message("a", "bl-staff-button", "staff.back").setAttribute("href", root + "/kiosk"));
        return this;
    }

    Representation print() {
        return Html.page(
                asked.language(),
                head,
                HtmlWriter.element("body", "bl-staff-page").appendChild(main));
    }
}
