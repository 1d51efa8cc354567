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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.bluelamp.text.Messages;

/** The page of an address where there is nothing: says so, and links the timeline. */
@ParentLayout(MainLayout.class)
public class NotFoundView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Messages messages = Messages.in(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lang")
                .orElse(""));
        title = messages.get("page.failure.missing");
        Div page = new Div(
                new H1(title),
                new Paragraph(messages.get("page.failure.missing.reason")),
                new Anchor(".", messages.get("page.to-timeline")));
        page.addClassName("bl-notice");
        removeAll();
        add(page);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
