package org.bluelamp.publish.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.bluelamp.publish.http.Site;
import org.bluelamp.publish.kiosk.Tours.Tour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToursTest {
    @Test
    void storiesOfTheSettings_standFirst_inTheirOrder(@TempDir Path temp) {
        ExhibitFolder folder = new ExhibitFolder(temp)
                .entry("a")
                .series("radios")
                .story("a-story")
                .story("b-story")
                .story("c-story")
                .write("kiosk.json", "{ \"loop\": { \"stories\": [\"c-story\", \"a-story\"] } }");

        assertThat(new Tours(folder.load(), "en", Site.of("/museum", Optional.empty())).all())
                .allSatisfy(tour -> assertThat(tour.minutes()).matches("\\d+ minutes?"))
                .extracting(Tour::story)
                .containsExactly("c-story", "a-story", "b-story");
    }
}
