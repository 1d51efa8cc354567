package org.bluelamp.app;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.bluelamp.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page after a fault of the application: the log gets the fault, the visitor a short text and a link to the
 * timeline.
 */
@ParentLayout(MainLayout.class)
public class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("The page /{} failed", event.getLocation().getPath(), parameter.getException());
        Messages messages = Messages.in("");
        Div page = new Div(
                new H1(messages.get("page.failure.fault")),
                new Paragraph(messages.get("page.failure.fault.reason")),
                new Anchor(".", messages.get("page.to-timeline")));
        page.addClassName("bl-notice");
        removeAll();
        add(page);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return Messages.in("").get("page.failure.fault");
    }
}
