package org.bluelamp.publish.frozen;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.bluelamp.catalog.media.MediaFormat;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.picture.Original;
import org.springframework.http.MediaType;

/** A drawing or a picture of a frozen version. */
public final class FrozenMedium {
    private final FrozenVersion version;
    private final FrozenManifest.Medium medium;

    FrozenMedium(FrozenVersion version, FrozenManifest.Medium medium) {
        this.version = version;
        this.medium = medium;
    }

    public MediaType type() {
        return MediaType.valueOf(medium.type());
    }

    public long bytes() {
        return medium.bytes();
    }

    /** SHA-256 of its content, in hexadecimal digits. */
    public String hash() {
        return medium.sha256();
    }

    /** All of it, for the memory. */
    public Representation whole() {
        try (InputStream in = open()) {
            return new Representation(type(), in.readAllBytes());
        } catch (IOException unreadable) {
            throw new DamagedVersionException("it can't be read (" + unreadable.getMessage() + ")", unreadable);
        }
    }

    /** What small pictures are made of. */
    public Original original() {
        return new Original(
                medium.file(),
                medium.sha256(),
                MediaFormat.ofName(medium.file()).orElseThrow(),
                () -> Optional.of(whole().plain()));
    }

    /** Its content, to be closed. */
    public InputStream open() throws IOException {
        return version.open(medium);
    }
}
