/**
 * Exploring the exhibit: the timeline and its list twin, filters, search and the entry panel.
 *
 * <p>The whole state of a view is its address. The browser keeps the address and tells the server when a visitor
 * changed it; the server shows what it says. So back and forward work, a copied address restores the view, and a
 * lost session costs nothing.
 */
package org.bluelamp.explore;
