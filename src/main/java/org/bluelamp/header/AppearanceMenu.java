package org.bluelamp.header;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;

/**
 * The visitor's palette, size of text and, in languages written from right to left, direction of time,
 * {@code <bl-appearance>}; kept in the browser, unknown to the server.
 */
final class AppearanceMenu {
    private static final String PANEL = "bl-appearance-panel";

    private AppearanceMenu() {}

    static Element of(Messages messages) {
        Element button = new Element("button")
                .setAttribute("type", "button")
                .setAttribute("popovertarget", PANEL)
                .setAttribute("aria-label", messages.get("app.appearance"))
                .setText("Aa");
        Element panel = new Element("div")
                .setAttribute("id", PANEL)
                .setAttribute("popover", "auto")
                .setAttribute("role", "dialog")
                .setAttribute("aria-label", messages.get("app.appearance"));
        Map<String, String> palettes = new LinkedHashMap<>();
        palettes.put("", messages.get("app.palette.system"));
        palettes.put("night", messages.get("app.palette.night"));
        palettes.put("day", messages.get("app.palette.day"));
        Map<String, String> sizes = new LinkedHashMap<>();
        sizes.put("100", messages.get("app.text-size.normal"));
        sizes.put("125", messages.get("app.text-size.larger"));
        sizes.put("150", messages.get("app.text-size.largest"));
        panel.appendChild(choice("palette", messages.get("app.palette"), palettes));
        panel.appendChild(choice("text-size", messages.get("app.text-size"), sizes));
        if (messages.direction() == Direction.RIGHT_TO_LEFT) {
            Map<String, String> directions = new LinkedHashMap<>();
            directions.put("ltr", messages.get("app.time-direction.ltr"));
            directions.put("rtl", messages.get("app.time-direction.rtl"));
            panel.appendChild(choice("time-direction", messages.get("app.time-direction"), directions));
        }
        return new Element("bl-appearance").appendChild(button, panel);
    }

    private static Element choice(String name, String legend, Map<String, String> values) {
        Element group = new Element("fieldset").appendChild(new Element("legend").setText(legend));
        values.forEach((value, words) -> {
            Element input = new Element("input")
                    .setAttribute("type", "radio")
                    .setAttribute("name", name)
                    .setAttribute("value", value);
            Element label = new Element("label").appendChild(input, new Element("span").setText(words));
            group.appendChild(label);
        });
        return group;
    }
}
