/**
 * The frame around the features: the Spring application and its configuration, the layout with its navigation,
 * sessions, and what is shown and logged when a request or the start fails. It imports no feature: Vaadin finds their
 * views by their routes, and the navigation links them by their addresses. No feature imports it.
 */
package org.bluelamp.app;
