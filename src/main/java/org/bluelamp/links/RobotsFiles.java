package org.bluelamp.links;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The {@code robots.txt} of each host, read once a run. */
final class RobotsFiles {
    /** RFC 9309 asks a robot to read at least 500 KiB. */
    private static final int MOST_BYTES = 500 << 10;

    private static final int MOST_REDIRECTS = 5;

    private final HttpFetcher fetcher;
    private final Map<String, RobotsRules> rulesByHost = new ConcurrentHashMap<>();

    RobotsFiles(HttpFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * Whether we may ask for an address. Redirects of the file are followed, without a file everything is allowed, and
     * a host that answers 429 or 5xx is left alone (RFC 9309, 2.3.1).
     *
     * @throws NoAnswerException if the host does not say what it allows; then we may ask it for nothing
     */
    boolean allow(URI address) throws NoAnswerException, InterruptedException {
        String host = address.getScheme() + "://" + HttpFetcher.host(address);
        RobotsRules rules = rulesByHost.get(host);
        if (rules == null) {
            // Two threads may both find it missing; the host's gate makes them read it one after the other, which is
            // harmless.
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
