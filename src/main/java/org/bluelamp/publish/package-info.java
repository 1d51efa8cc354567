/**
 * The web without sessions: JSON for programs, entry pages for readers and search engines, drawings and styles.
 *
 * <p>What is served here may be loaded by millions, so each answer is made once for a version of the catalogue, kept
 * in a bounded {@link org.bluelamp.publish.RepresentationCache} and told apart by a strong ETag.
 */
package org.bluelamp.publish;
