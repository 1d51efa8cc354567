/**
 * Reads requests and sends answers: cache, compression, headers, addresses, and the files that are sent unchanged. Each
 * answer is made once for a version of the catalogue, is kept in a bounded {@link
 * org.bluelamp.publish.http.RepresentationCache} and has a strong ETag.
 */
package org.bluelamp.publish.http;
