package org.bluelamp.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.bluelamp.OpenApplication;
import org.bluelamp.RunningApplication;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route of the application has a first HTML, which names the view as the view names itself. */
@ExtendWith(OpenApplication.class)
class FirstHtmlOfRoutesTest {
    private static final Map<String, String> IDS =
            Map.of(":story", "radio-car", ":system", "radio-room", ":id", "members");

    static Stream<String> routes() {
        return new Routes()
                .autoDiscoverViews("org.bluelamp").getRoutes().stream()
                        .flatMap(view -> Stream.ofNullable(view.getAnnotation(Route.class)))
                        .map(Route::value)
                        .map(route -> route.contains(":")
                                ? route.replaceFirst(":.*", IDS.get(route.substring(route.indexOf(':'))))
                                : route)
                        .sorted();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void title_isTheViewsOwn(String route) {
        for (String query : new String[] {"", "lang=ar", "lang=ar-XB"}) {
            OpenApplication.open(route, query);
            String title = UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                    .filter(HasDynamicTitle.class::isInstance)
                    .map(view -> ((HasDynamicTitle) view).getPageTitle())
                    .findFirst()
                    .orElseThrow();
            HttpResponse<String> answer = RunningApplication.get("/" + route + "?" + query);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(answer.body()).title()).isEqualTo(title);
        }
    }
}
