package org.bluelamp.catalog.media;

/** How many pixels a picture has. */
public record PixelSize(int width, int height) {}
