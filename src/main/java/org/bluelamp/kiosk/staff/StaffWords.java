package org.bluelamp.kiosk.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.text.Messages;
import org.bluelamp.text.PseudoLanguage;

/** Words, times and controls of the view, in one language and the exhibit's time zone. */
final class StaffWords {
    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    private final HtmlWriter writer;
    private final Locale locale;
    private final ZoneId zone;

    StaffWords(String language, ZoneId zone) {
        this.writer = new HtmlWriter(language);
        this.zone = zone;
        String words = writer.messages().language();
        this.locale = words.equals("en") || words.equals(PseudoLanguage.TAG) ? Locale.UK : Locale.forLanguageTag(words);
    }

    HtmlWriter writer() {
        return writer;
    }

    Messages messages() {
        return writer.messages();
    }

    String get(String key, Object... arguments) {
        return messages().get(key, arguments);
    }

    String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(at);
    }

    String day(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }

    String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + month.getYear();
    }

    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    /** In the two largest units. */
    String duration(long seconds) {
        if (seconds < MINUTE) return get("staff.seconds", seconds);
        return seconds < HOUR
                ? get("staff.minutes", seconds / MINUTE, seconds % MINUTE)
                : get("staff.hours", seconds / HOUR, seconds % HOUR / MINUTE);
    }

    <C extends Component & HasText> C write(C component, String className, String key, Object... arguments) {
        component.addClassName(className);
        component.setText(get(key, arguments));
        writer.markLanguage(component.getElement(), messages().language());
        return component;
    }

    NativeButton button(String key, Runnable action) {
        NativeButton button = write(new NativeButton(), "bl-staff-button", key);
        button.addClickListener(pressed -> action.run());
        return button;
    }
}
