package org.bluelamp.article;

import java.util.function.UnaryOperator;

/**
 * Where an article stands, and so how it is numbered and linked.
 *
 * @param headingLevel level of the title's heading, 1 to 5; sections stand one below
 * @param idPrefix put before every id, so that several articles can stand on one page; may be empty
 * @param entryAddress address of another entry, by its id
 * @param mediaAddress address of a drawing, by its file name
 * @param themeAddress address of the page of a theme, by its id
 * @param threadAddress address of the view of an entry's whole thread, by the entry's id
 * @param systemAddress address of the look into a system, by its id
 * @param numbers addresses of series and maps, and whether they are drawn
 */
public record ArticleOptions(
        int headingLevel,
        String idPrefix,
        UnaryOperator<String> entryAddress,
        UnaryOperator<String> mediaAddress,
        UnaryOperator<String> themeAddress,
        UnaryOperator<String> threadAddress,
        UnaryOperator<String> systemAddress,
        NumberAddresses numbers) {
    private static final int LOWEST_TITLE_LEVEL = 5;

    /** A page of its own: a first-level title, plain ids, {@code /entry/ID}, {@code /media/FILE}, {@code /theme/ID}. */
    public static final ArticleOptions PAGE = new ArticleOptions(
            1,
            "",
            id -> "/entry/" + id,
            file -> "/media/" + file,
            id -> "/theme/" + id,
            id -> "/?entry=" + id + "&thread=" + id,
            id -> "/systems/" + id,
            NumberAddresses.told(id -> "/numbers/" + id));

    public ArticleOptions {
        if (headingLevel < 1 || headingLevel > LOWEST_TITLE_LEVEL) {
            throw new IllegalArgumentException("The heading level " + headingLevel + " leaves no room for sections;"
                    + " give a level from 1 to " + LOWEST_TITLE_LEVEL + ".");
        }
    }

    public ArticleOptions withHeadingLevel(int level) {
        return new ArticleOptions(
                level, idPrefix, entryAddress, mediaAddress, themeAddress, threadAddress, systemAddress, numbers);
    }

    public ArticleOptions withIdPrefix(String prefix) {
        return new ArticleOptions(
                headingLevel, prefix, entryAddress, mediaAddress, themeAddress, threadAddress, systemAddress, numbers);
    }

    public ArticleOptions withEntryAddress(UnaryOperator<String> address) {
        return new ArticleOptions(
                headingLevel, idPrefix, address, mediaAddress, themeAddress, threadAddress, systemAddress, numbers);
    }

    public ArticleOptions withMediaAddress(UnaryOperator<String> address) {
        return new ArticleOptions(
                headingLevel, idPrefix, entryAddress, address, themeAddress, threadAddress, systemAddress, numbers);
    }

    public ArticleOptions withThemeAddress(UnaryOperator<String> address) {
        return new ArticleOptions(
                headingLevel, idPrefix, entryAddress, mediaAddress, address, threadAddress, systemAddress, numbers);
    }

    public ArticleOptions withThreadAddress(UnaryOperator<String> address) {
        return new ArticleOptions(
                headingLevel, idPrefix, entryAddress, mediaAddress, themeAddress, address, systemAddress, numbers);
    }

    public ArticleOptions withSystemAddress(UnaryOperator<String> address) {
        return new ArticleOptions(
                headingLevel, idPrefix, entryAddress, mediaAddress, themeAddress, threadAddress, address, numbers);
    }

    public ArticleOptions withNumbers(NumberAddresses addresses) {
        return new ArticleOptions(
                headingLevel,
                idPrefix,
                entryAddress,
                mediaAddress,
                themeAddress,
                threadAddress,
                systemAddress,
                addresses);
    }
}
