/**
 * An entry as a document: one tree of plain HTML elements, shown in the app's panel and printed for the web.
 *
 * <p>{@link org.bluelamp.html.EntryArticle} is the door. Every text goes into text nodes and attributes, never
 * into markup.
 */
package org.bluelamp.html;
