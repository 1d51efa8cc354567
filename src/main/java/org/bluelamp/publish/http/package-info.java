/**
 * How an answer reaches a browser: understood, cached, compressed, under which headers; and the files that are sent as they
 * are. Each answer is made once for a version of the catalogue, kept in a bounded
 * {@link org.bluelamp.publish.http.RepresentationCache} and told apart by a strong ETag.
 */
package org.bluelamp.publish.http;
