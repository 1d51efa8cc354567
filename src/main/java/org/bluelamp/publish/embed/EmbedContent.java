package org.bluelamp.publish.embed;

import java.util.List;
import java.util.Optional;

/**
 * What the page of an embed says before its script runs. Addresses are relative to the page's root, or whole.
 *
 * @param subject id of what the view is about; empty for the whole exhibit
 * @param version of the catalogue
 * @param language BCP 47 tag
 * @param title of the page
 * @param description may be empty
 * @param full address of the same view in the application
 * @param canonical whole address under which search engines keep what is shown
 * @param links to what the view shows, for who has no script
 * @param documents addresses that the view asks for first
 * @param notice what of the page's own address made no sense
 */
public record EmbedContent(
        EmbedView view,
        String subject,
        String version,
        String language,
        String title,
        String description,
        String full,
        String canonical,
        List<Link> links,
        List<String> documents,
        Optional<Notice> notice) {
    public EmbedContent {
        links = List.copyOf(links);
        documents = List.copyOf(documents);
    }

    /**
     * A link to an entry.
     *
     * @param date in words; may be empty
     * @param language of the title, as a BCP 47 tag
     */
    public record Link(String date, String title, String language, String address) {}

    /**
     * One quiet line.
     *
     * @param text in words of the interface
     * @param nearest what may have been meant
     */
    public record Notice(String text, Optional<Link> nearest) {}

    EmbedContent withNotice(Optional<Notice> other) {
        return new EmbedContent(
                view, subject, version, language, title, description, full, canonical, links, documents, other);
    }
}
