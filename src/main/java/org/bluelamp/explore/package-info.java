/**
 * The timeline and the list, with filters, search and the entry panel.
 *
 * <p>The whole state of a view is its address. The browser keeps the address and tells the server when a visitor
 * changed it; the server answers with documents, articles and titles. So Back and Forward work, a copied address
 * restores the view, and a lost session costs nothing. The package knows no other feature.
 */
package org.bluelamp.explore;
