package org.bluelamp.app;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;

/** What the head of each page of the application holds. Nothing in it is fetched from another host. */
public class Shell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        settings.addLink("stylesheet", "bluelamp/application.css");
        settings.addFavIcon("icon", "bluelamp/favicon.svg", "any");
    }
}
