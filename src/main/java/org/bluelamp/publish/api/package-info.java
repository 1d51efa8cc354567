/**
 * The catalogue for programs: the documents of {@code /api/v1} and the controllers that answer with them. Must not use
 * {@code publish.page}, and makes no HTML.
 */
package org.bluelamp.publish.api;
