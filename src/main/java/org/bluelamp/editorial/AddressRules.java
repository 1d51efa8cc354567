package org.bluelamp.editorial;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluelamp.catalog.model.Source;

/**
 * Finds addresses that are well formed but can't be right, that tell who follows them, or at which a page stands that is
 * not the published one.
 */
final class AddressRules {
    /** Parameters by which campaigns and networks see who follows a link; no page needs them. */
    private static final Pattern TRACKING = Pattern.compile(
            "[?&](utm_[a-z]+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|ref_src|_hsenc|_hsmi|ns_campaign|at_medium"
                    + "|at_campaign|guccounter|guce_[a-z_]+|jsessionid|phpsessid)=",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANK = Pattern.compile("(?i)%20$|%20(?=[/?#])|(?<=[/=])%20|%09|%0a|%0d|%c2%a0");
    private static final Pattern STRAY_END = Pattern.compile("[.,;:\"'\\]>]$");
    private static final String QUOTATION_MARK = "%22";

    /** What a host is called before the name that was registered: {@code beta} of {@code beta.example.co.uk}. */
    private static final Pattern REGISTERED =
            Pattern.compile("[^.]+\\.(?:(?:ac|co|com|edu|go|gob|gouv|gov|gv|ne|net|or|org)\\.[a-z]{2}|[a-z]+)$");

    private static final String TRIAL = "(?:test|testing|staging|stage|stg|beta|dev|preprod|uat|preview|demo)";
    private static final Pattern TRIAL_HOST =
            Pattern.compile("(?:^|\\.)(?:" + TRIAL + "\\d*|[a-z0-9-]+-" + TRIAL + "|" + TRIAL + "-[a-z0-9-]+)\\.");
    private static final Pattern MIRROR_HOST = Pattern.compile("(?:^|\\.)mirrors?\\d*\\.|\\.(?:com|org|net)\\.[a-z]");
    private static final Pattern AMP_HOST = Pattern.compile("(?:^|\\.)amp\\.|\\.cdn\\.ampproject\\.org$");
    private static final Pattern AMP_PAGE = Pattern.compile(
            "(?i)^[^?#]*/amp(?:[/?#]|$)|\\.amp(?:\\.html)?(?:[?#]|$)|[?&](?:amp|outputType=amp|amp_js_v[^&]*)(?:[=&#]|$)");

    private AddressRules() {}

    static List<Warning> check(LocatedSource located) {
        Optional<URI> archived = located.source().archived().map(Source.ArchivedCopy::address);
        return Stream.of(
                        warning(located, "/URL", located.source().address()),
                        warning(located, "/custom/archived/url", archived))
                .flatMap(Optional::stream)
                .toList();
    }

    private static final RecordFault AMP = new RecordFault("leads to the AMP form of a page", "Name the page itself.");

    private record RecordFault(String reason, String remedy) {}

    private static Optional<Warning> warning(LocatedSource located, String pointer, Optional<URI> address) {
        return address.flatMap(AddressRules::fault)
                .map(fault -> located.warning(
                        Warning.Subject.ODD_ADDRESS,
                        pointer,
                        "the address of \"" + located.source().id() + "\" " + fault.reason() + " (" + address.get()
                                + ").",
                        fault.remedy()));
    }

    private static Optional<RecordFault> fault(URI address) {
        Optional<RecordFault> inHost =
                hostFault(String.valueOf(address.getHost()).toLowerCase(Locale.ROOT));
        return inHost.isPresent() ? inHost : restFault(address.toString());
    }

    private static Optional<RecordFault> hostFault(String host) {
        if (host.endsWith(".")) {
            return Optional.of(
                    new RecordFault("has a stray dot in its host", "Take the dot out and look whether it opens."));
        }
        if (!host.contains(".") && !host.startsWith("[")) {
            return Optional.of(new RecordFault("has no dot in its host", "Write the host in full."));
        }
        return strangeHost(host);
    }

    private static Optional<RecordFault> strangeHost(String host) {
        String before = REGISTERED.matcher(host).replaceFirst("");
        if (TRIAL_HOST.matcher(before).find()) {
            return Optional.of(new RecordFault(
                    "leads to a host for tests and trials", "Name the published page, or another source."));
        }
        if (MIRROR_HOST.matcher(before).find()) {
            return Optional.of(new RecordFault("leads to a mirror", "Name the page that it mirrors."));
        }
        if (AMP_HOST.matcher(host).find()) return Optional.of(AMP);
        return Optional.empty();
    }

    private static Optional<RecordFault> restFault(String address) {
        Matcher tracking = TRACKING.matcher(address);
        if (tracking.find()) {
            return Optional.of(new RecordFault(
                    "carries " + tracking.group(1) + ", which only tells who follows it", "Cut it off."));
        }
        if (BLANK.matcher(address).find()) {
            return Optional.of(new RecordFault("has a blank where none belongs", "Copy it again from the browser."));
        }
        if (address.contains("...") || address.contains("%E2%80%A6") || address.contains("…")) {
            return Optional.of(new RecordFault("has dots as if it was cut off", "Copy it again, whole."));
        }
        if (AMP_PAGE.matcher(address).find()) return Optional.of(AMP);
        boolean closesNothing = address.endsWith(")") && !address.contains("(")
                || address.endsWith(QUOTATION_MARK)
                        && address.indexOf(QUOTATION_MARK) == address.lastIndexOf(QUOTATION_MARK);
        if (closesNothing || STRAY_END.matcher(address).find()) {
            return Optional.of(new RecordFault(
                    "ends in a mark that belongs to the sentence around it",
                    "Take the mark off and look whether it opens."));
        }
        return Optional.empty();
    }
}
