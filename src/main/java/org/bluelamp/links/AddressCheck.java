package org.bluelamp.links;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows one address to where it ends. */
final class AddressCheck {
    private static final int MOST_REDIRECTS = 5;
    private static final Pattern FRONT_PAGE = Pattern.compile("(?i)/?|/(?:index|default|home)(?:\\.[a-z]+)?/?");

    private final HttpFetcher fetcher;
    private final RobotsFiles robots;
    private final URI start;
    /** Each address on the way, the start first. */
    private final Set<URI> way = new LinkedHashSet<>();

    private URI current;
    private boolean allForGood = true;
    private URI movedTo;

    AddressCheck(HttpFetcher fetcher, RobotsFiles robots, URI start) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.start = start;
        this.current = Answer.plain(start);
        way.add(current);
    }

    LinkResult follow() throws InterruptedException {
        try {
            while (way.size() <= MOST_REDIRECTS + 1) {
                if (!robots.allow(current)) return found(LinkStatus.REFUSED_BY_ROBOTS, "");
                Answer answer = ask();
                if (!answer.sendsOn()) return judge(answer);
                Optional<URI> next = answer.next(current);
                if (next.isEmpty()) {
                    return found(
                            LinkStatus.UNREACHABLE,
                            "sends on to what we don't follow: "
                                    + answer.location().orElse(""));
                }
                if (!way.add(next.get())) return found(LinkStatus.UNREACHABLE, "goes round in a circle");
                current = next.get();
                allForGood &= answer.sendsOnForGood();
                if (allForGood) movedTo = current;
            }
            return found(LinkStatus.UNREACHABLE, "sends on more than " + MOST_REDIRECTS + " times");
        } catch (NoAnswerException e) {
            return found(LinkStatus.UNREACHABLE, e.getMessage());
        }
    }

    /** Many servers answer a request for the headers alone wrongly or not, so only a good answer to it counts. */
    private Answer ask() throws NoAnswerException, InterruptedException {
        try {
            Answer answer = fetcher.head(current);
            if (answer.isThere() || answer.sendsOn() || answer.status() == Answer.TOO_MANY_REQUESTS) return answer;
        } catch (NoAnswerException e) {
            if (!e.mayHelpToAskOtherwise()) throw e;
        }
        return fetcher.glance(current);
    }

    private LinkResult judge(Answer answer) {
        if (answer.isNoSuchPage()) return found(LinkStatus.GONE, "answers " + answer.status());
        if (!answer.isThere()) return found(LinkStatus.UNREACHABLE, "answers " + answer.status());
        if (isFrontPage(current) && !isFrontPage(start))
            return found(LinkStatus.GONE, "its front page answers instead");
        if (movedTo == null) return found(LinkStatus.OK, "");
        return new LinkResult(start, LinkStatus.MOVED, Optional.of(movedTo), byWayOf(movedTo));
    }

    private LinkResult found(LinkStatus status, String note) {
        String way = byWayOf(Answer.plain(start));
        return LinkResult.of(start, status, note + (note.isEmpty() || way.isEmpty() ? "" : ", ") + way);
    }

    /** Where it ended, if not where one thinks. */
    private String byWayOf(URI expected) {
        return current.equals(expected) ? "" : "sent on to " + current;
    }

    private static boolean isFrontPage(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        return address.getRawQuery() == null && FRONT_PAGE.matcher(path).matches();
    }
}
