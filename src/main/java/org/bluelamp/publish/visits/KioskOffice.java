package org.bluelamp.publish.visits;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bluelamp.visits.Applicant;
import org.bluelamp.visits.KioskCommand;
import org.bluelamp.visits.KioskRegister;
import org.bluelamp.visits.RegisteredKiosk;
import org.bluelamp.visits.VisitDatabase;
import org.bluelamp.visits.VisitReport;
import org.bluelamp.visits.VisitStore;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What staff may see of kiosks and their counts, and what they may do. A database that no kiosk has used yet is not made
 * for it. Whatever asks the database may throw {@link VisitDatabase.UnavailableException}.
 */
public final class KioskOffice {
    private final VisitSettings settings;
    private final ObjectProvider<VisitDatabase> database;
    private final ObjectProvider<KioskRegister> register;
    private final ObjectProvider<VisitStore> store;
    private final Screenshots screenshots;
    private final ExhibitDays days;

    KioskOffice(
            VisitSettings settings,
            ObjectProvider<VisitDatabase> database,
            ObjectProvider<KioskRegister> register,
            ObjectProvider<VisitStore> store,
            Screenshots screenshots,
            ExhibitDays days) {
        this.settings = settings;
        this.database = database;
        this.register = register;
        this.store = store;
        this.screenshots = screenshots;
        this.days = days;
    }

    /**
     * What is known of a kiosk.
     *
     * @param asked what it was asked for and has not been told yet
     * @param isAwaited whether a picture was asked for and is still to come
     * @param noPicture why it could take none
     */
    public record Kiosk(
            RegisteredKiosk registered,
            Optional<KioskCommand> asked,
            Optional<Screenshot> screenshot,
            boolean isAwaited,
            Optional<String> noPicture) {}

    public Instant now() {
        return days.now();
    }

    /** By which the exhibit counts its days. */
    public ZoneId zone() {
        return days.days().zone();
    }

    public boolean isCounting() {
        return settings.enabled();
    }

    private boolean isEmpty() {
        return !database.getObject().mayHoldCounts();
    }

    public List<Kiosk> kiosks() {
        if (isEmpty()) return List.of();
        Instant now = now();
        return register.getObject().all().stream()
                .map(kiosk -> new Kiosk(
                        kiosk,
                        register.getObject().asked(kiosk.id(), now),
                        screenshots.find(kiosk.id(), now),
                        screenshots.isExpected(kiosk.id(), now),
                        screenshots.failure(kiosk.id())))
                .toList();
    }

    public List<Applicant> applicants() {
        return isEmpty() ? List.of() : register.getObject().applicants(now());
    }

    /** @return false if it does not ask any more */
    public boolean accept(Applicant applicant, String name) {
        return register.getObject().accept(applicant.code(), name, now());
    }

    public void rename(String kiosk, String name) {
        register.getObject().rename(kiosk, name);
    }

    public void remove(String kiosk) {
        register.getObject().remove(kiosk);
        screenshots.forget(kiosk);
    }

    public void ask(String kiosk, KioskCommand command) {
        if (command == KioskCommand.SCREENSHOT) screenshots.expect(kiosk, now());
        register.getObject().ask(kiosk, command, now());
    }

    public Optional<Screenshot> screenshot(String kiosk) {
        return screenshots.find(kiosk, now());
    }

    /** The months of which there is something to tell, in their order. */
    public List<YearMonth> months() {
        return isEmpty() ? List.of() : store.getObject().months();
    }

    /** What may be told of a month; empty where nothing was counted. */
    public Optional<VisitReport> report(YearMonth month) {
        return months().contains(month) ? Optional.of(store.getObject().report(month)) : Optional.empty();
    }
}
