package org.bluelamp.app;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;

/** The view of an address where there is nothing, reached from within the application. */
@ParentLayout(MainLayout.class)
public class NotFoundView extends MessageView implements HasErrorParameter<NotFoundException> {
    NotFoundView(CatalogSource catalogs, InterfaceLanguages languages) {
        super(catalogs, languages);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Location location = event.getLocation();
        show(location, "page.failure.missing", message -> message.missing(location.getPath()));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
