package org.bluelamp.publish.picture;

import java.util.Optional;
import java.util.function.Supplier;
import org.bluelamp.catalog.media.MediaFormat;

/**
 * The drawing or picture that a small one is made of.
 *
 * @param file its name
 * @param hash SHA-256 of its content, in hexadecimal digits
 * @param content reads it; empty where the file is not what it was when it was checked
 */
public record Original(String file, String hash, MediaFormat format, Supplier<Optional<byte[]>> content) {}
