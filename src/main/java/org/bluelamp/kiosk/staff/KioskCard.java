package org.bluelamp.kiosk.staff;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bluelamp.publish.visits.KioskOffice;
import org.bluelamp.visits.KioskCommand;
import org.bluelamp.visits.KioskState;
import org.bluelamp.visits.RegisteredKiosk;

/** One kiosk: how it is, what it may be asked for, its last picture, its name. */
final class KioskCard extends Article {
    private static final long serialVersionUID = 1L;

    /** Three words in a row are missing. */
    private static final Duration SILENT = Duration.ofSeconds(90);

    private static final int SHOWN_OF_VERSION = 12;

    private final transient StaffWords words;
    private final transient KioskOffice office;
    private final H3 name = new H3();
    private final Paragraph state = new Paragraph();
    private final Span upSince = new Span();
    private final Span program = new Span();
    private final Span data = new Span();
    private final Span lastVisitor = new Span();
    private final UnorderedList problems = new UnorderedList();
    private final Paragraph asked = new Paragraph();
    private final ScreenshotFigure picture;
    private final NameForm rename;
    private final NativeButton remove;
    private List<String> shownProblems = List.of();
    private boolean isRemovalMeant;

    KioskCard(String id, KioskOffice office, StaffWords words, Consumer<Runnable> guard) {
        this.words = words;
        this.office = office;
        this.picture = new ScreenshotFigure(id, words);
        addClassName("bl-staff-card");
        name.addClassName("bl-staff-name");
        state.addClassName("bl-staff-state");
        problems.addClassName("bl-staff-problems");
        asked.addClassName("bl-staff-text");
        asked.getElement().setAttribute("role", "status");
        Div buttons = new Div(
                words.button("staff.ask.reload", () -> guard.accept(() -> office.ask(id, KioskCommand.RELOAD))),
                words.button("staff.ask.restart", () -> guard.accept(() -> office.ask(id, KioskCommand.RESTART))),
                words.button(
                        "staff.ask.screenshot", () -> guard.accept(() -> office.ask(id, KioskCommand.SCREENSHOT))));
        buttons.addClassName("bl-staff-buttons");
        rename = new NameForm("staff.rename", "", words, typed -> guard.accept(() -> office.rename(id, typed)));
        remove = words.button("staff.remove", () -> guard.accept(() -> remove(id)));
        NativeDetails registration = new NativeDetails();
        registration.addClassName("bl-staff-details");
        registration.setSummaryText(words.get("staff.registration"));
        Paragraph meaning = words.write(new Paragraph(), "bl-staff-text", "staff.remove.meaning");
        registration.setContent(new Div(rename, meaning, remove));
        add(name, state, facts(), problems, buttons, asked, picture, registration);
    }

    private DescriptionList facts() {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("bl-staff-facts");
        fact(facts, "staff.kiosk.up", upSince);
        fact(facts, "staff.kiosk.visitor", lastVisitor);
        fact(facts, "staff.kiosk.program", program);
        fact(facts, "staff.kiosk.data", data);
        return facts;
    }

    private void fact(DescriptionList facts, String key, Span value) {
        facts.add(
                words.write(new DescriptionList.Term(), "bl-staff-term", key), new DescriptionList.Description(value));
    }

    /** The first press says what the second will do. */
    private void remove(String id) {
        if (isRemovalMeant) office.remove(id);
        else remove.setText(words.get("staff.remove.sure"));
        isRemovalMeant = !isRemovalMeant;
    }

    void show(KioskOffice.Kiosk kiosk) {
        RegisteredKiosk registered = kiosk.registered();
        if (!registered.name().equals(name.getText())) {
            name.setText(registered.name());
            rename.setName(registered.name());
        }
        showState(registered.lastHello());
        String unknown = words.get("staff.unknown");
        Optional<KioskState> said = registered.state();
        upSince.setText(said.flatMap(KioskState::upSince).map(words::time).orElse(unknown));
        lastVisitor.setText(
                said.flatMap(KioskState::lastVisitor).map(words::time).orElse(unknown));
        program.setText(said.map(KioskState::version).map(KioskCard::shortened).orElse(unknown));
        data.setText(said.map(KioskState::dataVersion).map(KioskCard::shortened).orElse(unknown));
        showProblems(said.map(KioskState::problems).orElse(List.of()));
        asked.setText(kiosk.asked()
                .map(command -> words.get("staff.asked." + command.word()))
                .orElse(kiosk.isAwaited() ? words.get("staff.asked.picture") : ""));
        picture.show(kiosk.screenshot(), kiosk.noPicture());
    }

    private void showState(Optional<Instant> lastHello) {
        Instant now = office.now();
        boolean isSilent = lastHello
                .map(at -> Duration.between(at, now).compareTo(SILENT) >= 0)
                .orElse(true);
        state.setClassName("bl-staff-silent", isSilent);
        state.setText(lastHello
                .map(at -> isSilent
                        ? words.get("staff.kiosk.silent", words.time(at))
                        : words.get(
                                "staff.kiosk.live",
                                Math.max(0, Duration.between(at, now).toSeconds())))
                .orElseGet(() -> words.get("staff.kiosk.never")));
    }

    private void showProblems(List<String> said) {
        problems.setVisible(!said.isEmpty());
        if (said.equals(shownProblems)) return;
        shownProblems = said;
        problems.removeAll();
        said.forEach(problem -> problems.add(new ListItem(problem)));
    }

    private static String shortened(String version) {
        return version.isEmpty() ? "–" : version.substring(0, Math.min(version.length(), SHOWN_OF_VERSION));
    }
}
