package org.bluelamp.app;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluelamp.article.InlineText;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.Exhibit;
import org.bluelamp.catalog.Text;
import org.bluelamp.page.HasHeaderTools;
import org.bluelamp.text.InterfaceLanguages;
import org.bluelamp.text.Messages;

/** The frame of every page: name, ways to the views, the view's own tools, language and appearance. */
@Layout
@Tag("div")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final transient CatalogSource catalogs;
    private final transient InterfaceLanguages languages;
    private final Div brand = new Div();
    private final Nav ways = new Nav();
    private final Div tools = new Div();
    private final Div settings = new Div();
    private final Anchor skip = new Anchor();
    private final Div content = new Div();
    private String language = "";

    MainLayout(CatalogSource catalogs, InterfaceLanguages languages) {
        this.catalogs = catalogs;
        this.languages = languages;
        addClassName("bl-frame");
        skip.addClassName("bl-skip");
        brand.addClassName("bl-brand");
        ways.addClassName("bl-ways");
        tools.addClassName("bl-header-tools");
        settings.addClassName("bl-settings");
        Header header = new Header(brand, ways, tools, settings);
        header.addClassName("bl-header");
        content.addClassName("bl-content");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        add(skip, header, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
        tools.removeAll();
        if (view instanceof HasHeaderTools withTools) {
            tools.add(withTools.headerTools());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        tools.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Exhibit exhibit = catalogs.current().exhibit();
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        String wanted = parameters.getOrDefault("lang", List.of("")).getFirst();
        String now = languages.choose(wanted, exhibit.languages());
        if (!now.equals(language)) {
            language = now;
            write(exhibit, Messages.in(language));
        }
        showWays(event.getLocation().getPath(), Messages.in(language));
    }

    private void write(Exhibit exhibit, Messages messages) {
        getUI().ifPresent(ui -> ConnectionTexts.show(ui, messages));
        skip.setText(messages.get("app.skip"));
        skip.setHref("#content");
        skip.setRouterIgnore(true);
        brand.removeAll();
        Span lamp = new Span();
        lamp.addClassName("bl-lamp");
        lamp.getElement().setAttribute("aria-hidden", "true");
        Span name = text(exhibit.title(), "bl-name");
        Span subtitle = text(exhibit.subtitle(), "bl-subtitle");
        Anchor home = new Anchor(".", lamp, name, subtitle);
        brand.add(home);
        ways.setAriaLabel(messages.get("app.ways"));
        settings.removeAll();
        List<String> offered = languages.offeredFor(exhibit.languages());
        if (offered.size() > 1) {
            settings.add(new LanguageMenu(offered, language));
        }
        settings.add(new AppearanceMenu(messages));
    }

    private Span text(Text text, String className) {
        Text.Localized localized = text.in(language);
        Span span = new Span(InlineText.plain(localized.text()));
        span.addClassName(className);
        span.getElement().setAttribute("lang", localized.language());
        return span;
    }

    private void showWays(String path, Messages messages) {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("", messages.get("app.timeline"));
        views.put("list", messages.get("app.list"));
        ways.removeAll();
        views.forEach((address, name) -> {
            Anchor way = new Anchor(address.isEmpty() ? "." : address, name);
            way.getElement().setAttribute("data-keeps-view", true);
            if (address.equals(path)) {
                way.getElement().setAttribute("aria-current", "page");
            }
            ways.add(way);
        });
    }
}
