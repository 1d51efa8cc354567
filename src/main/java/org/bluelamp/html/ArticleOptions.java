package org.bluelamp.html;

import java.util.function.UnaryOperator;
import org.bluelamp.address.Addresses;

/**
 * Where an article stands, and so how it is numbered and linked.
 *
 * @param headingLevel level of the title's heading, 1 to 5; sections are one level below
 * @param idPrefix put before every id, so that several articles can stand on one page; may be empty
 * @param addresses the addresses of all that an article links except entries and threads
 * @param entryAddress address of another entry, by its id
 * @param threadAddress address of the view of an entry's whole thread, by the entry's id
 * @param hasGraphics whether the browser draws charts, maps and diagrams; if not, the article tells in words and tables
 *     what they would show
 */
public record ArticleOptions(
        int headingLevel,
        String idPrefix,
        Addresses addresses,
        UnaryOperator<String> entryAddress,
        UnaryOperator<String> threadAddress,
        boolean hasGraphics) {
    private static final int LOWEST_TITLE_LEVEL = 5;

    public ArticleOptions {
        if (headingLevel < 1 || headingLevel > LOWEST_TITLE_LEVEL) {
            throw new IllegalArgumentException("The heading level " + headingLevel + " leaves no room for sections;"
                    + " give a level from 1 to " + LOWEST_TITLE_LEVEL + ".");
        }
    }

    /** A page of its own: a first-level title, plain ids, links to the pages of other entries, no graphics. */
    public static ArticleOptions page(Addresses addresses) {
        return new ArticleOptions(1, "", addresses, addresses::entry, addresses::threadInTimeline, false);
    }

    public ArticleOptions withHeadingLevel(int level) {
        return new ArticleOptions(level, idPrefix, addresses, entryAddress, threadAddress, hasGraphics);
    }

    public ArticleOptions withIdPrefix(String prefix) {
        return new ArticleOptions(headingLevel, prefix, addresses, entryAddress, threadAddress, hasGraphics);
    }

    public ArticleOptions withEntryAddress(UnaryOperator<String> address) {
        return new ArticleOptions(headingLevel, idPrefix, addresses, address, threadAddress, hasGraphics);
    }

    public ArticleOptions withThreadAddress(UnaryOperator<String> address) {
        return new ArticleOptions(headingLevel, idPrefix, addresses, entryAddress, address, hasGraphics);
    }

    public ArticleOptions withGraphics() {
        return new ArticleOptions(headingLevel, idPrefix, addresses, entryAddress, threadAddress, true);
    }
}
