/**
 * Checks of drawings and pictures: whether a file has the format that its name says, is harmless, and is unchanged
 * since it was checked. Imports nothing else of Blue Lamp.
 */
package org.bluelamp.catalog.media;
