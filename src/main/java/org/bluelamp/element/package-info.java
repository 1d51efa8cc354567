/**
 * What several views share: the base of views, a gallery of cards, the timeline and the panel of an entry as
 * components, and the one way in which HTML goes from the server to an element ({@link
 * org.bluelamp.element.ServerHtml}). The package knows no feature.
 */
package org.bluelamp.element;
