/**
 * The catalogue for readers and search engines: pages of plain HTML, the first HTML of each view, and what is said where
 * there is no page. Knows nothing of the API's documents.
 */
package org.bluelamp.publish.page;
