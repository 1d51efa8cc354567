package org.bluelamp.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.links.MisbehavingServer.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found at addresses of a server on this computer; no other host is asked for anything. */
@Timeout(30)
class LinkCheckerTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final String ALL_REFUSED = "User-agent: *\nDisallow: /\n";

    private final MisbehavingServer server = new MisbehavingServer();

    @AfterEach
    void close() {
        server.close();
    }

    private List<LinkResult> check(Duration pause, URI... addresses) throws InterruptedException {
        List<LinkResult> results = new ArrayList<>();
        CrawlPolicy policy = new CrawlPolicy(4, pause, TIMEOUT, CrawlPolicy.userAgent("curator@museum.example"));
        new LinkChecker(policy).check(List.of(addresses), results::add);
        return results;
    }

    private LinkResult check(String path) throws InterruptedException {
        return check(Duration.ZERO, server.address(path)).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "/ok, OK, ''",
        "/no-head, OK, ''",
        "/lying-head, OK, ''",
        "/empty, OK, ''",
        "/endless, OK, ''",
        "/for-now, OK, sent on to SERVER/ok",
        "/missing, GONE, answers 404",
        "/withdrawn, GONE, answers 410",
        "/moved-then-lost, GONE, 'answers 404, sent on to SERVER/missing'",
        "/to-front-page, GONE, 'its front page answers instead, sent on to SERVER/'",
        "/forbidden, UNREACHABLE, answers 403",
        "/broken, UNREACHABLE, answers 500",
        "/silent, UNREACHABLE, no answer within 2 s",
        "/circle, UNREACHABLE, 'goes round in a circle, sent on to SERVER/circle/half'",
        "/step/6, UNREACHABLE, 'sends on more than 5 times, sent on to SERVER/step/0'",
        "/to-file, UNREACHABLE, sends on to what we don't follow: file:///etc/passwd",
        "/to-nonsense, UNREACHABLE, sends on to what we don't follow: http://[",
    })
    void address_isJudgedByWhatItsHostAnswers(String path, LinkStatus status, String note) throws Exception {
        assertThat(check(path))
                .isEqualTo(LinkResult.of(
                        server.address(path),
                        status,
                        note.replace("SERVER", server.address("").toString())));
    }

    @ParameterizedTest
    @CsvSource({"/moved, /ok", "/moved-then-elsewhere-for-now, /for-now", "/step/5, /step/0"})
    void addressThatMovedForGood_isNotedWithItsNewOne(String path, String to) throws Exception {
        LinkResult result = check(path);

        assertThat(result.status()).isEqualTo(LinkStatus.MOVED);
        assertThat(result.movedTo()).contains(server.address(to));
    }

    @Test
    void hostThatHangsUp_isUnreachable() throws Exception {
        assertThat(check("/hanging-up").status()).isEqualTo(LinkStatus.UNREACHABLE);
        assertThat(check("/hanging-up").note()).startsWith("the answer breaks off or makes no sense (");
    }

    @Test
    void hugeHeaders_areGivenUpOrTaken_andDoNoHarm() throws Exception {
        // Newer JDKs give up on them, older ones take them.
        assertThat(check("/huge-headers").status()).isIn(LinkStatus.UNREACHABLE, LinkStatus.OK);
        assertThat(check("/ok").status()).isEqualTo(LinkStatus.OK);
    }

    @Test
    void hostThatTakesNoConnection_isUnreachable() throws Exception {
        URI closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/a");
        }

        assertThat(check(Duration.ZERO, closed))
                .containsExactly(LinkResult.of(closed, LinkStatus.UNREACHABLE, "the host takes no connection"));
    }

    @Test
    void hostThatStaysSilentTwice_isAskedNoMore() throws Exception {
        List<LinkResult> results =
                check(Duration.ZERO, server.address("/silent"), server.address("/silent?2"), server.address("/ok"));

        assertThat(results).extracting(LinkResult::status).containsOnly(LinkStatus.UNREACHABLE);
        assertThat(results.getLast().note()).isEqualTo("no answer within 2 s, and so before");
        assertThat(server.asked()).containsExactly("HEAD /silent", "HEAD /silent");
    }

    @Test
    void hostThatHasHadTooManyRequests_isAskedNoMore() throws Exception {
        List<LinkResult> results = check(Duration.ZERO, server.address("/hasty"), server.address("/ok"));

        assertThat(results)
                .extracting(LinkResult::note)
                .containsExactly("answers 429", "the host asks for fewer requests");
        assertThat(server.asked()).containsExactly("HEAD /hasty");
    }

    @Test
    void pageThatRobotsMayNotSee_isNotAskedFor_norBehindARedirect() throws Exception {
        server.robots(200, "User-agent: *\nDisallow: /private\n");

        assertThat(check("/private/page").status()).isEqualTo(LinkStatus.REFUSED_BY_ROBOTS);
        assertThat(check("/to-private"))
                .isEqualTo(LinkResult.of(
                        server.address("/to-private"),
                        LinkStatus.REFUSED_BY_ROBOTS,
                        "sent on to " + server.address("/private/page")));
        assertThat(check("/ok").status()).isEqualTo(LinkStatus.OK);
        assertThat(server.asked()).containsExactly("HEAD /to-private", "HEAD /ok");
    }

    @Test
    void robotsFile_isReadOnceAHost() throws Exception {
        check(Duration.ZERO, server.address("/ok"), server.address("/missing"), server.address("/moved"));

        assertThat(server.requests().stream().map(Request::path).filter("/robots.txt"::equals))
                .hasSize(1);
    }

    @Test
    void robotsFileThatIsBroken_keepsUsOut() throws Exception {
        server.robots(500, "");

        assertThat(check(Duration.ZERO, server.address("/ok"), server.address("/ok?2")))
                .extracting(LinkResult::note)
                .containsOnly("its robots.txt answers 500");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void everyRequest_saysWhoAsksAndWhomToTell() throws Exception {
        check("/no-head");

        assertThat(server.requests())
                .hasSize(3)
                .allSatisfy(request -> assertThat(request.agent())
                        .isEqualTo("BlueLampLinkCheck/1.0 (looks whether cited sources are still there;"
                                + " curator@museum.example)"));
    }

    @Test
    void host_getsOneRequestAtATimeWithAPauseBetween_alsoWhenOthersSendOnToIt() throws Exception {
        Duration pause = Duration.ofMillis(60);
        try (MisbehavingServer other = new MisbehavingServer().robots(200, ALL_REFUSED)) {
            check(pause, server.address("/moved"), server.address("/a"), server.address("/b"), other.address("/ok"));
        }

        List<Long> times = server.requests().stream().map(Request::nanos).toList();
        assertThat(server.mostAtOnce()).isEqualTo(1);
        assertThat(times).hasSize(5);
        assertThat(Stream.iterate(1, i -> i < times.size(), i -> i + 1).map(i -> times.get(i) - times.get(i - 1)))
                .allSatisfy(gap -> assertThat(gap).isGreaterThanOrEqualTo(pause.toNanos()));
    }

    @Test
    void crawlDelay_lengthensThePause() throws Exception {
        server.robots(200, "User-agent: *\nCrawl-delay: 0.2\n");
        check(Duration.ZERO, server.address("/a"), server.address("/b"));

        List<Long> times = server.requests().stream().map(Request::nanos).toList();
        assertThat(times.getLast() - times.getFirst())
                .isGreaterThanOrEqualTo(Duration.ofMillis(400).toNanos());
    }

    @Test
    void slowHost_holdsUpNoOther() throws Exception {
        List<URI> order = new ArrayList<>();
        try (MisbehavingServer other = new MisbehavingServer()) {
            CrawlPolicy policy = new CrawlPolicy(2, Duration.ZERO, TIMEOUT, CrawlPolicy.userAgent(""));
            new LinkChecker(policy)
                    .check(
                            List.of(server.address("/silent"), other.address("/ok")),
                            result -> order.add(result.address()));
            assertThat(order).containsExactly(other.address("/ok"), server.address("/silent"));
        }
    }
}
