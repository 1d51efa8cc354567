package org.bluelamp.kiosk.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two kiosks from using one profile. The system gives the lock back however its holder ends. */
public final class MachineLock implements AutoCloseable {
    private final FileChannel channel;

    private MachineLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @param state the folder of the profile; it is made if there is none */
    public static MachineLock take(Path state) throws KioskException {
        Path file = state.resolve("kiosk.lock");
        try {
            Files.createDirectories(state);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock != null) return new MachineLock(channel);
            channel.close();
        } catch (IOException unwritable) {
            throw new KioskException("The folder " + state + " can't be written (" + unwritable.getMessage()
                    + "): name another by --state.");
        }
        throw new KioskException(
                "A kiosk runs already with the folder " + state + ": end it, or name another by --state.");
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
