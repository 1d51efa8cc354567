package org.bluelamp.editorial;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluelamp.catalog.model.Source;

/** Finds addresses that are well formed but can't be right, or that tell who follows them. */
final class AddressRules {
    private static final String FILE = "sources.json";

    /** Parameters by which campaigns and networks see who follows a link; no page needs them. */
    private static final Pattern TRACKING = Pattern.compile(
            "[?&](utm_[a-z]+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|ref_src|_hsenc|_hsmi|ns_campaign|at_medium"
                    + "|at_campaign|guccounter|guce_[a-z_]+|jsessionid|phpsessid)=",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANK = Pattern.compile("(?i)%20$|%20(?=[/?#])|(?<=[/=])%20|%09|%0a|%0d|%c2%a0");
    private static final Pattern STRAY_END = Pattern.compile("[.,;:\"'\\]>]$");
    private static final String QUOTATION_MARK = "%22";

    private AddressRules() {}

    static List<Warning> check(Collection<Source> sources) {
        List<Warning> warnings = new ArrayList<>();
        int index = 0;
        for (Source source : sources) {
            String place = "/" + index++;
            source.address()
                    .flatMap(address -> fault(address))
                    .ifPresent(fault -> warnings.add(
                            warning(place + "/URL", source, source.address().get(), fault)));
            source.archived()
                    .map(Source.ArchivedCopy::address)
                    .ifPresent(address -> fault(address)
                            .ifPresent(fault ->
                                    warnings.add(warning(place + "/custom/archived/url", source, address, fault))));
        }
        return warnings;
    }

    private record RecordFault(String reason, String remedy) {}

    private static Warning warning(String pointer, Source source, URI address, RecordFault fault) {
        return new Warning(
                Warning.Subject.ODD_ADDRESS,
                FILE,
                pointer,
                "the address of \"" + source.id() + "\" " + fault.reason() + " (" + address + ").",
                fault.remedy());
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
