package org.bluelamp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a reader's first view of the published exhibit in an article costs, with nothing in the cache. */
class EmbedBytesTest {
    private static final int MOST_BYTES = 150_000;

    /** A frame as wide and high as in the benchmark. */
    private static final NewContextOptions FRAME = new NewContextOptions().setViewportSize(960, 600);

    @Test
    void firstView_loadsLittle_untilNothingMoreComesByItself() {
        Map<String, Integer> bytes = bytesOf("/embed");
        assertThat(bytes.values().stream().mapToInt(Integer::intValue).sum())
                .as("%s", bytes)
                .isBetween(MOST_BYTES / 2, MOST_BYTES);
        assertThat(bytes.keySet())
                .as("one font, and nothing that only an open entry, a search, a filter or a choice of numbers needs")
                .filteredOn(name -> name.matches(".*(\\.woff2|entry-panel.*|bl-search.*|filters.*|/series\\.json)"))
                .singleElement()
                .asString()
                .contains("archivo-latin-normal");
    }

    /** Bytes over the wire with headers, pictures excepted, by path. */
    private static Map<String, Integer> bytesOf(String path) {
        try (Visit visit = Visit.toTheCuratedExhibit(FRAME)) {
            List<Request> answered = new ArrayList<>();
            visit.page.onRequestFinished(answered::add);
            visit.open(path);
            visit.page.waitForFunction("() => document.querySelector('bl-exhibit[data-ready]')");
            visit.page.waitForLoadState(LoadState.NETWORKIDLE);
            visit.settle();
            Map<String, Integer> bytes = new LinkedHashMap<>();
            for (Request request : answered) {
                if (!request.resourceType().equals("image") && !request.url().endsWith("/favicon.svg")) {
                    Sizes sizes = request.sizes();
                    bytes.merge(
                            request.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", ""),
                            sizes.responseHeadersSize + sizes.responseBodySize,
                            Integer::sum);
                }
            }
            return bytes;
        }
    }
}
