package org.bluelamp.links;

/** What became of an address. */
public enum LinkStatus {
    OK("ok"),
    /** It sends on for good to another address that answers. */
    MOVED("moved"),
    /** The host says there is no such page, or sends on to its front page. */
    GONE("gone"),
    /** No answer, or none that tells; another day or a browser may. */
    UNREACHABLE("unreachable"),
    /** The host asks programs to keep out, so nobody looked. */
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
