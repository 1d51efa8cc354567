package org.bluelamp.publish.visits;

import java.time.Instant;
import org.bluelamp.publish.http.Representation;

/**
 * A picture of a kiosk's screen.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Screenshot(Representation picture, int width, int height, Instant at) {}
