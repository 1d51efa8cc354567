package org.bluelamp.kiosk.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.Consumer;
import org.bluelamp.visits.KioskRegister;

/** A field for the name of a kiosk, and the button that gives it. */
final class NameForm extends Div {
    private static final long serialVersionUID = 1L;

    private final Input field = new Input();
    private final Paragraph fault = new Paragraph();

    /**
     * @param key of the button's words
     * @param name that is in the field at first
     * @param named gets a name that a kiosk can have
     */
    NameForm(String key, String name, StaffWords words, Consumer<String> named) {
        addClassName("bl-staff-name-form");
        field.setId("staff-name-" + UUID.randomUUID());
        field.addClassName("bl-staff-field");
        field.setValue(name);
        field.getElement().setAttribute("maxlength", Integer.toString(KioskRegister.LONGEST_NAME));
        NativeLabel label = words.write(new NativeLabel(), "bl-staff-label", "staff.name");
        label.setFor(field);
        fault.addClassName("bl-staff-fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        add(label, field, words.button(key, () -> {
            String typed = field.getValue().strip();
            boolean isName = KioskRegister.isName(typed);
            fault.setText(words.get("staff.name.fault", KioskRegister.LONGEST_NAME));
            fault.setVisible(!isName);
            if (isName) named.accept(typed);
        }));
        add(fault);
    }

    void setName(String name) {
        field.setValue(name);
    }
}
