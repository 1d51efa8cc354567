/**
 * Drawings and pictures: whether a file is one, holds nothing that could do harm, and is still as it was found. Knows
 * nothing else of Blue Lamp.
 */
package org.bluelamp.catalog.media;
