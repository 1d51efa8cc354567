/**
 * How answers are sent: representations, caches, headers, assets, media, the site map, and who may open one more page
 * ({@link org.bluelamp.publish.http.OpenPages}). Each answer is made once for a version of the catalogue, is kept in a
 * bounded {@link org.bluelamp.publish.http.RepresentationCache} and has a strong ETag.
 */
package org.bluelamp.publish.http;
