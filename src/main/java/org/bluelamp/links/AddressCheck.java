package org.bluelamp.links;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Asks for one address, follows its redirects and says what became of it. */
final class AddressCheck {
    private static final int MOST_REDIRECTS = 5;
    private static final Pattern FRONT_PAGE = Pattern.compile("(?i)/?|/(?:index|default|home)(?:\\.[a-z]+)?/?");

    private final HttpFetcher fetcher;
    private final RobotsFiles robots;
    private final URI start;
    /** The addresses asked for so far, the start first. An address that comes twice is a loop. */
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

    /**
     * Many servers answer {@code HEAD} wrongly or not at all, so only a good answer to it counts; after any other the
     * page itself is asked for.
     */
    private Answer ask() throws NoAnswerException, InterruptedException {
        try {
            Answer answer = fetcher.head(current);
            if (answer.isThere() || answer.sendsOn() || answer.status() == Answer.TOO_MANY_REQUESTS) return answer;
        } catch (NoAnswerException e) {
            if (!e.mayHelpToAskOtherwise()) throw e;
        }
        return fetcher.getFirstBytes(current);
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

    /** Names the address at which the redirects ended, unless that is the expected one. */
    private String byWayOf(URI expected) {
        return current.equals(expected) ? "" : "sent on to " + current;
    }

    private static boolean isFrontPage(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        return address.getRawQuery() == null && FRONT_PAGE.matcher(path).matches();
    }
}
