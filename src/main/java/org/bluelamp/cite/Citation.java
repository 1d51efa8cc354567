package org.bluelamp.cite;

/**
 * One work as a style's bibliography lists it.
 *
 * @param text without markup
 * @param html the same with {@code <i>}, {@code <b>} and the like as its only elements
 */
public record Citation(CitationStyle style, String text, String html) {}
