package org.bluelamp.editorial;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Text;

/**
 * Asks of a title that says "first" by whose account, because who was first is often disputed. It passes if the title
 * names the account or the entry sets the rival accounts side by side. "Its first case" compares with nobody else and
 * passes, too.
 */
final class FirstClaims {
    private static final Pattern CLAIM = Pattern.compile(
            "(?<!\\b(?:its|his|her|their|our|at)\\s)\\bfirst\\b"
                    + "(?![ -](?:responders?|aid|names?|instance|amendment|(?:world )?war|half|quarter|steps?|time)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOUNT = Pattern.compile(
            "\\b(?:claim\\w*|say|says|said|call|calls|called|credit\\w*|accord\\w*|report\\w*|regard\\w*|describ\\w*"
                    + "|believ\\w*|held to|known as|so-called|own account|disput\\w*|counted as)\\b|\\?",
            Pattern.CASE_INSENSITIVE);

    private FirstClaims() {}

    static Optional<Warning> check(Entry entry) {
        String title = entry.title().in(Text.FALLBACK_LANGUAGE).text();
        boolean attributed =
                entry.dispute().isPresent() || ACCOUNT.matcher(title).find();
        if (attributed || !CLAIM.matcher(title).find()) return Optional.empty();
        return Optional.of(LocatedText.warning(
                entry,
                Warning.Subject.UNATTRIBUTED_FIRST,
                "/title/" + Text.FALLBACK_LANGUAGE,
                "\"" + title + "\" says \"first\" without saying by whose account.",
                "Name who says so, tell what happened without the rank, or add a dispute."));
    }
}
