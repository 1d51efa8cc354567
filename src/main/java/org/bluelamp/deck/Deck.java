package org.bluelamp.deck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.cite.CitedWorks;
import org.bluelamp.office.OfficeArchive;
import org.bluelamp.text.Direction;

/**
 * A file of slides. The same data make the same bytes.
 *
 * @param slides how many there are
 */
public record Deck(byte[] bytes, int slides) {
    /** More entries than these are no talk; each takes a slide and a picture. */
    public static final int MOST_ENTRIES = 120;

    /** A server writes decks for strangers, and none that takes it long. */
    public static final int MOST_DOWNLOADED = 40;

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public static final String FILE = "deck.pptx";

    /**
     * Where and how slides are made.
     *
     * @param language BCP 47 tag
     * @param base address of the exhibit, without a slash at its end; without it, addresses are left out
     */
    public record Setting(Catalog catalog, String language, Optional<String> base, SlideFormat format) {
        CitedWorks works() {
            return new CitedWorks(catalog, new Addresses("/", catalog.exhibit(), language), base.orElse(""));
        }
    }

    public static Deck of(Story story, Setting setting) {
        return of(DeckOutline.of(setting.catalog(), story, setting.works()), setting);
    }

    /**
     * @param entries in time order, at least one
     * @throws IllegalArgumentException for more than {@value #MOST_ENTRIES}
     */
    public static Deck of(List<Entry> entries, Setting setting) {
        if (entries.isEmpty() || entries.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException(entries.size() + " entries");
        }
        return of(DeckOutline.of(setting.catalog(), entries, setting.works()), setting);
    }

    private static Deck of(DeckOutline outline, Setting setting) {
        boolean isMirrored = Direction.of(setting.language()) == Direction.RIGHT_TO_LEFT;
        SlideLayouts layouts = new SlideLayouts(setting.format(), isMirrored);
        try (XMLSlideShow show = SlideTemplate.open(layouts, setting.language())) {
            new DeckWriter(show, layouts, setting, outline).write();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return new Deck(
                    OfficeArchive.reproducible(bytes.toByteArray()),
                    show.getSlides().size());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
