package org.bluelamp.app;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.OpenApplication.open;
import static org.bluelamp.RunningApplication.get;

import java.util.List;
import org.bluelamp.OpenApplication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands where there is nothing, for who comes from within the application. */
@ExtendWith(OpenApplication.class)
class NotFoundViewTest {
    private static Document view(String path, String query) {
        open(path, query);
        return Jsoup.parseBodyFragment(_get(NotFoundView.class).getElement().getOuterHTML());
    }

    @ParameterizedTest
    @CsvSource({
        "stories/radio-cars, ''",
        "stories/radio-cars, lang=ar-XB",
        "systems/radio-rom, ''",
        "numbers/member, ''"
    })
    void view_saysAndOffersWhatThePageWithoutSessionDoes(String path, String query) {
        Document view = view(path, query);
        Document page = Jsoup.parse(
                get("/" + path + (query.isEmpty() ? "" : "?" + query)).body());

        assertThat(view.select(".bl-page-message").text())
                .isEqualTo(page.select(".bl-page-message").text());
        assertThat(whole(view.select(".bl-page-message a").eachAttr("href")))
                .isEqualTo(page.select(".bl-page-message a").eachAttr("href"));
        assertThat(whole(view.select("form[role=search]").eachAttr("action")))
                .isEqualTo(page.select("main form[role=search]").eachAttr("action"));
        assertThat(_get(NotFoundView.class).getPageTitle()).isEqualTo(page.title());
    }

    @Test
    void idThatIsNearlyRight_offersWhatWasMeant() {
        assertThat(view("stories/radio-cars", "").select(".bl-page-nearest a").eachAttr("href"))
                .containsExactly("stories/radio-car");
    }

    /** Addresses of a view are relative to the application. */
    private static List<String> whole(List<String> addresses) {
        return addresses.stream()
                .map(address -> "/" + address.replaceFirst("^[.](?=$|[?])", ""))
                .toList();
    }
}
