package org.bluelamp.kiosk.staff;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.bluelamp.publish.visits.KioskOffice;
import org.bluelamp.visits.Applicant;

/** A kiosk that asks to be registered, with the code by which staff know that it is theirs. */
final class ApplicantCard extends Article {
    private static final long serialVersionUID = 1L;

    private final transient StaffWords words;
    private final Paragraph since = new Paragraph();
    private final Paragraph replaces = new Paragraph();

    ApplicantCard(Applicant applicant, KioskOffice office, StaffWords words, Consumer<Runnable> guard) {
        this.words = words;
        addClassNames("bl-staff-card", "bl-staff-applicant");
        since.addClassName("bl-staff-text");
        replaces.addClassName("bl-staff-problem");
        add(
                words.write(new H3(), "bl-staff-name", "staff.applicant", applicant.code()),
                since,
                words.write(new Paragraph(), "bl-staff-text", "staff.applicant.how"),
                replaces,
                new NameForm(
                        "staff.accept",
                        applicant.replaces().orElse(""),
                        words,
                        name -> guard.accept(() -> office.accept(applicant, name))));
    }

    void show(Applicant applicant) {
        since.setText(words.get("staff.applicant.since", words.time(applicant.since())));
        replaces.setText(applicant
                .replaces()
                .map(name -> words.get("staff.applicant.replaces", name))
                .orElse(""));
        replaces.setVisible(applicant.replaces().isPresent());
    }
}
