package org.bluelamp.catalog;

/** How wide and high a picture is, in pixels. */
public record PictureSize(int width, int height) {}
