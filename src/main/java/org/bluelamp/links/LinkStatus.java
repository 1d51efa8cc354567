package org.bluelamp.links;

/** What became of an address. */
public enum LinkStatus {
    OK("ok"),
    /** The host redirects for good to another address, which answers. */
    MOVED("moved"),
    /** The host says that there is no such page, or redirects to its front page. */
    GONE("gone"),
    /** No answer, or an unclear one. Another day, or a browser, may get a clear one. */
    UNREACHABLE("unreachable"),
    /** The host forbids programs to ask for the page, so it was not checked. */
    REFUSED_BY_ROBOTS("refused by robots");

    private final String label;

    LinkStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the page was there. */
    public boolean seen() {
        return this == OK || this == MOVED;
    }
}
