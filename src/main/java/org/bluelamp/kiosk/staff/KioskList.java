package org.bluelamp.kiosk.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bluelamp.publish.visits.KioskOffice;
import org.bluelamp.visits.Applicant;
import org.bluelamp.visits.VisitDatabase;

/**
 * The kiosks and those that ask to be registered. A card stays the same component from one refresh to the next, so that
 * neither focus nor a name that is being typed is lost.
 */
final class KioskList extends Section {
    private static final long serialVersionUID = 1L;

    private final transient KioskOffice office;
    private final transient StaffWords words;
    private final transient Consumer<Runnable> guard;
    private final Paragraph notice = new Paragraph();
    private final Div applicants = new Div();
    private final Div cards = new Div();
    private final transient Map<String, KioskCard> byId = new LinkedHashMap<>();
    private final transient Map<String, ApplicantCard> byCode = new LinkedHashMap<>();

    /** @param guard does what was pressed, if who pressed it is still signed in */
    KioskList(KioskOffice office, StaffWords words, Consumer<Runnable> guard) {
        this.office = office;
        this.words = words;
        this.guard = guard;
        addClassName("bl-staff-part");
        notice.addClassName("bl-staff-text");
        applicants.addClassName("bl-staff-cards");
        cards.addClassName("bl-staff-cards");
        add(words.write(new H2(), "bl-staff-subheading", "staff.kiosks"), notice, applicants, cards);
    }

    void refresh() {
        try {
            List<KioskOffice.Kiosk> kiosks = office.kiosks();
            List<Applicant> asking = office.applicants();
            notice.setText(kiosks.isEmpty() && asking.isEmpty() ? words.get("staff.kiosks.none") : "");
            notice.setVisible(!notice.getText().isEmpty());
            reconcile(cards, byId, kiosks, kiosk -> kiosk.registered().id(), this::card, KioskCard::show);
            reconcile(applicants, byCode, asking, Applicant::code, this::card, ApplicantCard::show);
        } catch (VisitDatabase.UnavailableException away) {
            notice.setText(words.get("staff.away"));
            notice.setVisible(true);
        }
        applicants.setVisible(!byCode.isEmpty());
    }

    private KioskCard card(KioskOffice.Kiosk kiosk) {
        return new KioskCard(kiosk.registered().id(), office, words, guard);
    }

    private ApplicantCard card(Applicant applicant) {
        return new ApplicantCard(applicant, office, words, guard);
    }

    private static <T, C extends Component> void reconcile(
            Div box,
            Map<String, C> known,
            List<T> wanted,
            Function<T, String> key,
            Function<T, C> make,
            BiConsumer<C, T> show) {
        List<String> keys = wanted.stream().map(key).toList();
        known.entrySet().removeIf(each -> {
            boolean isGone = !keys.contains(each.getKey());
            if (isGone) box.remove(each.getValue());
            return isGone;
        });
        for (int place = 0; place < wanted.size(); place++) {
            T item = wanted.get(place);
            C card = known.computeIfAbsent(keys.get(place), unknown -> make.apply(item));
            show.accept(card, item);
            // A card that stands where it belongs is not moved: it would lose the focus.
            if (box.getElement().getChildCount() <= place
                    || !box.getElement().getChild(place).equals(card.getElement())) {
                box.addComponentAtIndex(place, card);
            }
        }
    }
}
