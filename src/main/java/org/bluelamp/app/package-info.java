/**
 * The frame around the features: the Spring application and its configuration, the layout with its navigation,
 * sessions, and what is shown and logged when a request or the start fails. It knows all features; none of them knows
 * it.
 */
package org.bluelamp.app;
