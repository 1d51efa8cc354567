package org.bluelamp.publish.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.bluelamp.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever the application answers by a controller, found by asking it for its mappings. */
class MappingsTest {
    static Stream<String> paths() {
        return RunningApplication.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{\\*[^}]*}", "none").replaceAll("\\{[^}]*}", "none"))
                .map(path -> path.replace("/**", "/none"))
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyMapping_beginsNoSession_andHasTheStrictPolicyButForTheFirstPages(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        // An embed names the site itself beside 'self', for sandboxes.
        assertThat(policy.replace(RunningApplication.origin(RunningApplication.context()), ""))
                .doesNotContain("http");
        if (!answer.body().contains("id=\"outlet\"")) {
            assertThat(policy).startsWith("default-src 'none'");
        }
    }
}
