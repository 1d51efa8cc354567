package org.bluelamp.links;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The {@code robots.txt} of each host, read once a run. */
final class RobotsFiles {
    /** What RFC 9309 wants read at least. */
    private static final int MOST_BYTES = 500 << 10;

    private static final int MOST_REDIRECTS = 5;

    private final HttpFetcher fetcher;
    private final Map<String, RobotsRules> rulesByHost = new ConcurrentHashMap<>();

    RobotsFiles(HttpFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * Whether we may ask for an address.
     *
     * @throws NoAnswerException if the host doesn't say so intelligibly: then we may not either
     */
    boolean allow(URI address) throws NoAnswerException, InterruptedException {
        String host = address.getScheme() + "://" + HttpFetcher.host(address);
        RobotsRules rules = rulesByHost.get(host);
        if (rules == null) {
            // Two at once may both read it, one after the other: the gate sees to that.
            rules = read(address.resolve("/robots.txt"));
            rules.pause().ifPresent(fetcher.gate(address)::slowDown);
            rulesByHost.put(host, rules);
        }
        return rules.allows(address);
    }

    private RobotsRules read(URI file) throws NoAnswerException, InterruptedException {
        URI address = file;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Answer answer = fetcher.read(address, MOST_BYTES);
            Optional<URI> next = answer.sendsOn() ? answer.next(address) : Optional.empty();
            if (next.isPresent()) {
                address = next.get();
            } else if (answer.status() / 100 == 2) {
                return RobotsRules.parse(answer.text(), CrawlPolicy.ROBOT_NAME);
            } else if (answer.status() / 100 == 5 || answer.status() == Answer.TOO_MANY_REQUESTS) {
                String reason = "its robots.txt answers " + answer.status();
                fetcher.gate(file).close(reason);
                throw new NoAnswerException(reason, false);
            } else {
                return RobotsRules.ALL_ALLOWED;
            }
        }
        return RobotsRules.ALL_ALLOWED;
    }
}
