package org.bluelamp.catalog.model;

import java.util.List;
import java.util.Optional;

/** {@code about.json}: how the exhibit was made, how to read it, what is missing. */
public record About(Text title, Optional<Text> lede, List<Section> sections) {
    public About {
        sections = List.copyOf(sections);
    }

    /**
     * A part of the page.
     *
     * @param id unique on the page, fit for a fragment of its address
     */
    public record Section(String id, Text title, List<Paragraph> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A paragraph of a section.
     *
     * @param cites empty where it speaks of the exhibit itself
     */
    public record Paragraph(Text text, List<Entry.Cite> cites) {
        public Paragraph {
            cites = List.copyOf(cites);
        }
    }
}
