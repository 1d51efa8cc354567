/**
 * Pages of plain HTML for readers and search engines, the first HTML of each view of the application, and the page for
 * addresses that don't exist. Must not use {@code publish.api}.
 */
package org.bluelamp.publish.page;
