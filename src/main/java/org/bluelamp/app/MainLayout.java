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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLayout;
import java.util.List;
import java.util.Map;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.header.HasHeaderTools;
import org.bluelamp.html.InlineText;
import org.bluelamp.text.InterfaceLanguages;
import org.bluelamp.text.Messages;

/** The frame of every page: name, navigation to the views, the view's own tools, language and appearance. */
@Layout
@Tag("div")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final transient CatalogSource catalogs;
    private final transient InterfaceLanguages languages;
    private final Div brand = new Div();
    private final Nav navigation = new Nav();
    private final Div tools = new Div();
    private final Div settings = new Div();
    private final Anchor skip = new Anchor();
    private final Div content = new Div();
    private LanguageMenu languageMenu = new LanguageMenu(List.of(), "");
    private String language = "";

    MainLayout(CatalogSource catalogs, InterfaceLanguages languages) {
        this.catalogs = catalogs;
        this.languages = languages;
        addClassName("bl-frame");
        skip.addClassName("bl-skip");
        brand.addClassName("bl-brand");
        navigation.addClassName("bl-ways");
        tools.addClassName("bl-header-tools");
        settings.addClassName("bl-settings");
        Header header = new Header(brand, navigation, tools, settings);
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
        QueryParameters address = event.getLocation().getQueryParameters();
        String now = languages.choose(address.getSingleParameter("lang"), exhibit.languages());
        if (!now.equals(language)) {
            language = now;
            write(exhibit, Messages.in(language));
        }
        String path = event.getLocation().getPath();
        showNavigation(path, exhibit, Messages.in(language));
        languageMenu.lead(path);
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
        Anchor home = new Anchor(Addresses.relative(exhibit, language).welcome(), lamp, name, subtitle);
        brand.add(home);
        navigation.setAriaLabel(messages.get("app.ways"));
        settings.removeAll();
        List<String> offered = languages.offeredFor(exhibit.languages());
        languageMenu = new LanguageMenu(offered, language);
        if (offered.size() > 1) {
            settings.add(languageMenu);
        }
        settings.add(new EmbedMenu(messages), new AppearanceMenu(messages));
    }

    private Span text(Text text, String className) {
        Text.Localized localized = text.in(language);
        Span span = new Span(InlineText.plain(localized.text()));
        span.addClassName(className);
        span.getElement().setAttribute("lang", localized.language());
        return span;
    }

    /** Updates the links in place instead of making new ones, because the visitor's focus may be on one of them. */
    private void showNavigation(String path, Exhibit exhibit, Messages messages) {
        Addresses addresses = Addresses.relative(exhibit, language);
        List<NavigationItem> offered = NavigationItem.ALL.stream()
                .filter(item -> item.isOffered().test(catalogs.current()))
                .toList();
        if (navigation.getComponentCount() != offered.size()) {
            navigation.removeAll();
            offered.forEach(item -> navigation.add(new Anchor()));
        }
        for (int i = 0; i < offered.size(); i++) {
            NavigationItem item = offered.get(i);
            Anchor link = (Anchor) navigation.getComponentAt(i);
            link.setHref(item.path().isEmpty() ? addresses.timeline() : addresses.view(item.path(), Map.of()));
            link.setText(messages.get(item.nameKey()));
            link.setRouterIgnore(!item.isRoute());
            link.getElement().setAttribute("data-keeps-view", item.keepsView());
            item.mark(path)
                    .ifPresentOrElse(
                            mark -> link.getElement().setAttribute("aria-current", mark),
                            () -> link.getElement().removeAttribute("aria-current"));
        }
    }
}
