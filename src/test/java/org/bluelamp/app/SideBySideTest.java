package org.bluelamp.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.bluelamp.Exhibits;
import org.bluelamp.OpenPage;
import org.bluelamp.RunningApplication;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A second exhibit on another port of the same host, with a public address. */
class SideBySideTest {
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static HttpResponse<String> get(HttpClient browser, URI address) throws Exception {
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void oneBrowser_keepsASessionWithEach_andThePublicAddressNamesTheSite() throws Exception {
        int port = freePort();
        try (ConfigurableApplicationContext second = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=" + port,
                        "--bluelamp.data=" + Exhibits.FAULTY,
                        "--bluelamp.frozen.folder=target/frozen/second",
                        "--bluelamp.public-address=https://museum.example",
                        "--vaadin.productionMode=true")) {
            assertThat(second.isRunning()).isTrue();
            URI there = URI.create("http://127.0.0.1:" + port);
            // A cookie is kept by host, whatever the port.
            HttpClient browser =
                    HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            String first = cookie(get(browser, RunningApplication.address(OpenPage.INIT)));
            String other = cookie(get(browser, there.resolve(OpenPage.INIT)));
            assertThat(other).startsWith("bluelamp-" + port + "=");
            assertThat(first).doesNotStartWith("bluelamp-" + port + "=");
            // Both are known again: neither begins another session.
            assertThat(get(browser, RunningApplication.address(OpenPage.INIT))
                            .headers()
                            .firstValue("Set-Cookie"))
                    .isEmpty();
            assertThat(get(browser, there.resolve(OpenPage.INIT)).headers().firstValue("Set-Cookie"))
                    .isEmpty();

            assertThat(Jsoup.parse(get(browser, there.resolve("/list")).body())
                            .select("link[rel=canonical]")
                            .attr("href"))
                    .isEqualTo("https://museum.example/list");
        }
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }
}
