package org.bluelamp.app;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;
import org.springframework.web.util.UriUtils;

/**
 * The languages of the exhibit, each by its own name. A choice loads the page again in that language, with the same
 * view.
 */
@Tag("nav")
class LanguageMenu extends Nav {
    private final List<String> offered;

    LanguageMenu(List<String> offered, String current) {
        this.offered = List.copyOf(offered);
        addClassName("bl-languages");
        setAriaLabel(Messages.in(current).get("app.language"));
        offered.forEach(language -> {
            Locale locale = Locale.forLanguageTag(language);
            Anchor choice = new Anchor("?lang=" + language, locale.getLanguage().toUpperCase(Locale.ROOT));
            choice.setTitle(locale.getDisplayLanguage(locale));
            choice.setRouterIgnore(true);
            choice.getElement().setAttribute("lang", language);
            choice.getElement().setAttribute("dir", Direction.of(language).attribute());
            choice.getElement().setAttribute("data-language", language);
            if (language.equals(current)) {
                choice.getElement().setAttribute("aria-current", "true");
            }
            add(choice);
        });
    }

    /** Sets the page to which the choices lead, by its path within the application, which a visitor may have typed. */
    void lead(String path) {
        // "./" keeps a colon in the path from being read as the end of a scheme.
        String page = "./" + UriUtils.encodePath(path, StandardCharsets.UTF_8);
        for (int i = 0; i < offered.size(); i++) {
            ((Anchor) getComponentAt(i)).setHref(page + "?lang=" + offered.get(i));
        }
    }
}
