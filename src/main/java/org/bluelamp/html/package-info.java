/**
 * The HTML of the exhibit's contents: articles about entries, systems, statistics, eras, themes, steps of stories and
 * the exhibit itself, with their tables and notes. Each is one tree of Flow's plain elements, from which pages are
 * printed and panels are filled.
 *
 * <p>All text goes into text nodes and attributes, never into markup, so that it is escaped by construction. {@link
 * org.bluelamp.html.HtmlWriter} makes elements with words, {@link org.bluelamp.html.ArticleOptions} says where an
 * article stands and where its links lead. The package knows the catalogue, the words of the interface and addresses;
 * it knows no view, request or session.
 */
package org.bluelamp.html;
