package org.bluelamp.links;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Checks addresses: several hosts in parallel, the addresses of one host one after the other. */
final class LinkChecker {
    private final CrawlPolicy policy;

    LinkChecker(CrawlPolicy policy) {
        this.policy = policy;
    }

    /**
     * Checks each address once.
     *
     * @param found is called with each result as soon as it is known, and never by two threads at once
     * @throws InterruptedException if this thread is interrupted; all requests are then given up
     */
    void check(Collection<URI> addresses, Consumer<LinkResult> found) throws InterruptedException {
        Collection<List<URI>> hosts = addresses.stream()
                .distinct()
                .collect(Collectors.groupingBy(HttpFetcher::host))
                .values();
        try (HttpFetcher fetcher = new HttpFetcher(policy);
                ExecutorService threads = Executors.newFixedThreadPool(policy.parallel())) {
            RobotsFiles robots = new RobotsFiles(fetcher);
            List<Future<?>> tasks = hosts.stream()
                    .<Future<?>>map(host -> threads.submit(() -> {
                        for (URI address : host) {
                            LinkResult result = new AddressCheck(fetcher, robots, address).follow();
                            synchronized (this) {
                                found.accept(result);
                            }
                        }
                        return null;
                    }))
                    .toList();
            await(tasks, threads);
        }
    }

    private static void await(List<Future<?>> tasks, ExecutorService threads) throws InterruptedException {
        try {
            for (Future<?> task : tasks) task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
