package org.bluelamp.app;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The view after a fault of the application: the log gets the fault, the visitor a short text and ways on. */
@ParentLayout(MainLayout.class)
public class FailureView extends MessageView implements HasErrorParameter<Exception> {
    private static final String FAULT = "page.failure.fault";
    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    FailureView(CatalogSource catalogs, InterfaceLanguages languages) {
        super(catalogs, languages);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("The page /{} failed", event.getLocation().getPath(), parameter.getException());
        show(event.getLocation(), FAULT, message -> message.of(FAULT));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
