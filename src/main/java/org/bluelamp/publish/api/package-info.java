/** The catalogue for programs: the documents of {@code /api/v1} and how they are answered. Knows no HTML. */
package org.bluelamp.publish.api;
