package org.bluelamp.publish.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.bluelamp.RunningApplication;
import org.bluelamp.publish.http.PageRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

class CardControllerTest {
    private static final PageRequests REQUESTS = RunningApplication.context().getBean(PageRequests.class);

    private final AtomicInteger drawn = new AtomicInteger();

    private CardController counting() {
        return new CardController(REQUESTS, card -> {
            drawn.incrementAndGet();
            return new byte[] {1};
        });
    }

    /** A request that tells its parameters, its address, and nothing else. */
    private static HttpServletRequest request(String... parameters) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) values.put(parameters[i], parameters[i + 1]);
        return (HttpServletRequest) Proxy.newProxyInstance(
                CardControllerTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getParameter" -> values.get((String) arguments[0]);
                    case "getRequestURL" -> new StringBuffer("http://127.0.0.1/cards");
                    case "getRequestURI" -> "/cards";
                    case "getContextPath" -> "";
                    default -> null;
                });
    }

    @Test
    void card_isDrawnOnceForALanguage() {
        CardController cards = counting();
        cards.card(request(), "entry", "melbourne-wireless.png");
        cards.card(request("v", "none", "other", "x"), "entry", "melbourne-wireless.png");
        cards.card(request("lang", "none"), "entry", "melbourne-wireless.png");
        assertThat(drawn).hasValue(1);
        cards.card(request("lang", "ar"), "entry", "melbourne-wireless.png");
        assertThat(drawn).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({
        "entry,none.png",
        "entry,melbourne-wireless",
        "entry,melbourne-wireless.jpg",
        "number,melbourne-wireless.png",
        "other,melbourne-wireless.png"
    })
    void unknownSubject_makesNoWork(String kind, String file) {
        CardController cards = counting();
        assertThatThrownBy(() -> cards.card(request(), kind, file)).isInstanceOf(ResponseStatusException.class);
        assertThat(drawn).hasValue(0);
    }

    @Test
    void presentVersion_mayBeKeptForGood_andAnyOtherIsAskedForAgain() {
        String version = REQUESTS.of(request()).catalog().version();
        CardController cards = counting();
        assertThat(cards.exhibit(request("v", version)).getHeaders().getCacheControl())
                .contains("immutable");
        ResponseEntity<byte[]> unversioned = cards.exhibit(request());
        assertThat(unversioned.getHeaders().getCacheControl()).doesNotContain("immutable");
        assertThat(unversioned.getHeaders().getETag()).isNotBlank();
    }

    /** While two cards are drawn and as many wait as may wait, whoever comes is told to come again. */
    @Test
    void fullHouse_isBusy_andServesWhatItHas() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CardController cards = new CardController(REQUESTS, card -> {
            if (card.statistic().isEmpty() && card.language().equals("en")) {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                await(end);
                atOnce.decrementAndGet();
            }
            return new byte[] {1};
        });
        assertThat(cards.card(request(), "number", "members.png")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        try (ExecutorService visitors = Executors.newFixedThreadPool(20)) {
            Future<?> first = visitors.submit(() -> cards.card(request(), "entry", "melbourne-wireless.png"));
            Future<?> second = visitors.submit(() -> cards.card(request(), "entry", "motor-patrols.png"));
            for (int i = 0; i < CardController.MOST_WAITING; i++) {
                visitors.submit(() -> cards.card(request(), "story", "radio-car.png"));
            }
            while (cards.waiting() < CardController.MOST_WAITING) Thread.onSpinWait();
            ResponseEntity<byte[]> refused = cards.exhibit(request());
            assertThat(refused.getStatusCode().value()).isEqualTo(503);
            assertThat(refused.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isNotBlank();
            assertThat(cards.card(request(), "number", "members.png")
                            .getStatusCode()
                            .value())
                    .isEqualTo(200);
            end.countDown();
            first.get();
            second.get();
        }
        assertThat(most).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
