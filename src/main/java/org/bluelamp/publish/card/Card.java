package org.bluelamp.publish.card;

import java.util.Optional;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.catalog.model.Statistic;

/**
 * What a card says and shows.
 *
 * @param language BCP 47 tag of the line and of the numbers
 * @param title without markup
 * @param titleLanguage BCP 47 tag of the language that the title is really in
 * @param line when and where; may be empty
 * @param exhibit the exhibit's name
 * @param theme place of the theme among those of the exhibit, which decides its colour; -1 without one
 * @param drawing what is drawn, a checked SVG
 * @param statistic whose values are drawn instead, where there is no drawing
 */
public record Card(
        String language,
        String title,
        String titleLanguage,
        String line,
        String exhibit,
        int theme,
        Optional<MediaFile> drawing,
        Optional<Statistic> statistic) {
    /** In pixels, as those who show cards ask for them. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;
}
