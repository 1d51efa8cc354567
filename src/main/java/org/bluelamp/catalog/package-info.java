/**
 * What is known: the exhibit's records, their dates, and how they are read, checked, frozen, queried and searched.
 *
 * <p>Imports nothing of the web, of Vaadin or of any other package of Blue Lamp.
 */
package org.bluelamp.catalog;
