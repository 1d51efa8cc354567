package org.bluelamp.notices;

import java.util.function.UnaryOperator;

/** Licences and notices as plain text, for terminals and for those who hand the program on. */
public final class NoticesText {
    private static final String RULE = "-".repeat(78) + "\n";

    private NoticesText() {}

    /**
     * Lists the parts of each group, and then gives each text once, with the number by which the parts name it.
     *
     * @param heading the heading of a group, from its id
     */
    public static String of(Notices notices, UnaryOperator<String> heading) {
        StringBuilder text = new StringBuilder();
        for (Notices.Group group : notices.groups()) {
            text.append(heading.apply(group.id())).append("\n\n");
            for (Notices.Part part : group.parts()) {
                text.append("  ").append(part.title()).append(": ").append(part.licence());
                if (!part.texts().isEmpty()) {
                    text.append(" (")
                            .append(part.texts().stream()
                                    .map(NoticesText::number)
                                    .reduce((a, b) -> a + ", " + b)
                                    .orElseThrow())
                            .append(')');
                }
                text.append('\n');
                if (!part.address().isEmpty())
                    text.append("    ").append(part.address()).append('\n');
            }
            text.append('\n');
        }
        notices.textsInUse().forEach(place -> {
            Notices.Text each = notices.texts().get(place);
            text.append(RULE)
                    .append(number(place))
                    .append(' ')
                    .append(each.title())
                    .append('\n')
                    .append(RULE)
                    .append('\n')
                    .append(each.text())
                    .append("\n\n");
        });
        return text.toString();
    }

    private static String number(int place) {
        return "[" + (place + 1) + "]";
    }
}
