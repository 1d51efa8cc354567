package org.bluelamp.kiosk.staff;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.bluelamp.publish.visits.Screenshot;

/** The last picture of a kiosk's screen, with its time, or why there is none. */
final class ScreenshotFigure extends Div {
    private static final long serialVersionUID = 1L;

    private final transient StaffWords words;
    private final String address;
    private final Paragraph line = new Paragraph();
    private final Image image = new Image();
    private final Anchor link = new Anchor();
    private String shown = "";

    ScreenshotFigure(String kiosk, StaffWords words) {
        this.words = words;
        this.address = "staff/screenshot/" + kiosk;
        addClassName("bl-staff-picture");
        line.addClassName("bl-staff-text");
        image.addClassName("bl-staff-screen");
        link.add(image);
        // The whole picture, which is no view of the application.
        link.getElement().setAttribute("router-ignore", true);
        link.setTarget("_blank");
        add(line, link);
    }

    void show(Optional<Screenshot> screenshot, Optional<String> failure) {
        setVisible(screenshot.isPresent() || failure.isPresent());
        link.setVisible(screenshot.isPresent());
        line.setText(failure.map(reason -> words.get("staff.picture.none", reason))
                .or(() -> screenshot.map(taken -> words.get("staff.picture.at", words.time(taken.at()))))
                .orElse(""));
        screenshot.ifPresent(this::show);
    }

    /** The address changes with the picture, so that the browser asks for it. */
    private void show(Screenshot taken) {
        String now = address + "?at=" + taken.at().toEpochMilli();
        if (now.equals(shown)) return;
        shown = now;
        image.setSrc(now);
        image.setAlt(words.get("staff.picture", words.time(taken.at())));
        image.getElement().setAttribute("width", Integer.toString(taken.width()));
        image.getElement().setAttribute("height", Integer.toString(taken.height()));
        link.setHref(now);
    }
}
