package org.bluelamp.kiosk.staff;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.element.ConnectionTexts;
import org.bluelamp.element.ExhibitView;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.http.PagePulse;
import org.bluelamp.publish.visits.KioskOffice;
import org.bluelamp.text.InterfaceLanguages;
import org.bluelamp.visits.VisitDatabase;

/**
 * The staff's view: kiosks, those that ask to be registered, and the counts of a month. It asks again by itself; only
 * what a hand does keeps it open.
 */
@Route(value = "staff", autoLayout = false)
@Tag("bl-staff")
@JsModule("./app/staff/bl-staff.ts")
public class StaffView extends ExhibitView implements HasComponents {
    private static final int ASK_EVERY_MS = 5000;

    private final transient KioskOffice office;
    private final transient PagePulse pulse;
    private transient Optional<KioskList> kiosks = Optional.empty();
    private transient Optional<Registration> asking = Optional.empty();

    StaffView(CatalogSource catalogs, InterfaceLanguages languages, KioskOffice office, PagePulse pulse) {
        super(catalogs, languages);
        this.office = office;
        this.pulse = pulse;
        getElement().addEventListener("bl-input", input -> session().ifPresent(staff -> staff.touch(office.now())));
        getElement().addEventListener("bl-leave", left -> signOut());
    }

    private Optional<StaffSession> session() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        return session == null
                ? Optional.empty()
                : StaffSession.of(session.getAttribute(StaffSession.NAME), office.now());
    }

    @Override
    protected void show(Catalog catalog, String language, QueryParameters address) {
        StaffWords words = new StaffWords(language, office.zone());
        setTitle(catalog, language, words.get("staff.title"));
        removeAll();
        kiosks = Optional.empty();
        Optional<StaffSession> session = session();
        if (session.isEmpty()) {
            leave("staff");
            return;
        }
        boolean isOnKiosk = session.get().isOnKiosk();
        if (isOnKiosk) {
            getElement().setAttribute("leave-after", Long.toString(StaffSession.ON_KIOSK.toSeconds()));
            getElement().setAttribute("leave-to", "kiosk");
        }
        getUI().ifPresent(ui -> ConnectionTexts.show(ui, words.messages()));
        KioskList list = new KioskList(office, words, this::whileSignedIn);
        Main main = new Main(list, new CountsPart(office, catalog, words, address.getSingleParameter("month")));
        main.addClassName("bl-staff-main");
        add(header(InlineText.plain(catalog.exhibit().title(), language), words, isOnKiosk), main);
        kiosks = Optional.of(list);
        list.refresh();
    }

    private Component header(String exhibit, StaffWords words, boolean isOnKiosk) {
        Span name = new Span(exhibit);
        name.addClassName("bl-staff-exhibit");
        Header header = new Header(name, words.write(new H1(), "bl-staff-heading", "staff.title"));
        header.addClassName("bl-staff-header");
        var out = words.button("staff.out", () -> {
            signOut();
            leave(isOnKiosk ? "kiosk" : "staff");
        });
        if (isOnKiosk) {
            // Nobody is to leave a kiosk signed in.
            out.setText(words.get("staff.back"));
            out.addClassName("bl-staff-main-button");
        }
        header.add(out);
        return header;
    }

    /** Does what was pressed, unless the session has ended meanwhile. */
    private void whileSignedIn(Runnable action) {
        Optional<StaffSession> session = session();
        if (session.isEmpty()) {
            leave("staff");
            return;
        }
        session.get().touch(office.now());
        try {
            action.run();
        } catch (VisitDatabase.UnavailableException away) {
            // The list says so when it asks, too.
        }
        kiosks.ifPresent(KioskList::refresh);
    }

    private void ask() {
        Optional<StaffSession> session = session();
        if (session.isEmpty()) {
            signOut();
            leave(getElement().hasAttribute("leave-to") ? "kiosk" : "staff");
            return;
        }
        // The launcher of a kiosk waits for a word of its page.
        if (session.get().isOnKiosk()) pulse.excuse(Duration.ofMillis(2L * ASK_EVERY_MS));
        kiosks.ifPresent(KioskList::refresh);
    }

    private static void signOut() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        if (session != null) session.removeAttribute(StaffSession.NAME);
    }

    private void leave(String address) {
        removeAll();
        kiosks = Optional.empty();
        UI.getCurrent().getPage().setLocation(address);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(ASK_EVERY_MS);
        asking = Optional.of(attached.getUI().addPollListener(poll -> ask()));
    }

    /** Whoever leaves a kiosk's screen, however it is, has signed out. */
    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        asking.ifPresent(Registration::remove);
        if (getElement().hasAttribute("leave-to")) signOut();
    }
}
