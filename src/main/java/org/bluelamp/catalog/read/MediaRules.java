package org.bluelamp.catalog.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.bluelamp.catalog.media.MediaFault;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.catalog.media.MediaFormat;
import org.bluelamp.catalog.media.MediaLibrary;
import org.bluelamp.catalog.problem.RecordFault;
import tools.jackson.databind.JsonNode;

/**
 * Rules for the drawings and pictures that records name: each file must exist and be sound. Used for one reading of a
 * folder.
 */
final class MediaRules {
    /** As in common.schema.json. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final DataFolder data;
    private final MediaLibrary library;
    private final Map<String, Checked> checked = new ConcurrentHashMap<>();

    /** The result for a file, which is checked once in a reading and applies to all records that name it. */
    private record Checked(Optional<MediaFile> sound, Optional<MediaFault> fault) {
        private static Checked faulty(String reason, String remedy) {
            return new Checked(Optional.empty(), Optional.of(new MediaFault(reason, remedy)));
        }
    }

    MediaRules(DataFolder data, MediaLibrary library) {
        this.data = data;
        this.library = library;
    }

    /**
     * Adds the faults of a list of drawings.
     *
     * @param pointer the list's, from the record's root
     */
    void check(String pointer, JsonNode media, List<RecordFault> faults) {
        for (int i = 0; i < media.size(); i++) {
            checkFile(pointer + "/" + i + "/file", media.path(i).path("file").asString(""), faults);
        }
    }

    private void checkFile(String pointer, String file, List<RecordFault> faults) {
        // The schema reports other names; they must not be looked up on the disk either.
        Optional<MediaFormat> format = MediaFormat.ofName(file);
        if (format.isEmpty() || !NAME.matcher(file).matches()) return;
        checked.computeIfAbsent(file, name -> look(name, format.get()))
                .fault()
                .ifPresent(fault -> faults.add(RecordFault.removing(pointer, fault.reason() + ".", fault.remedy())));
    }

    private Checked look(String file, MediaFormat format) {
        Path path = data.resolve(FolderLayout.MEDIA).resolve(file);
        try {
            // A pipe or a device is no regular file; opening one would wait for ever.
            if (!Files.isRegularFile(path)) {
                return Checked.faulty(
                        "there is no file \"" + file + "\" in the folder media", "Put it there, or correct the name.");
            }
            if (!data.isWithin(path)) {
                return Checked.faulty(
                        "\"" + file + "\" is a link that leads out of the data folder",
                        "Put the file itself into the folder media.");
            }
            MediaLibrary.Finding finding = library.inspect(file, path.toRealPath(), format);
            return finding.fault()
                    .map(fault -> Checked.faulty("\"" + file + "\" " + fault.reason(), fault.remedy()))
                    .orElseGet(() -> new Checked(finding.sound(), Optional.empty()));
        } catch (IOException e) {
            return Checked.faulty("\"" + file + "\" can't be read (" + e + ")", "Check its rights and its disk.");
        }
    }

    /** A file that has been checked and is sound. */
    Optional<MediaFile> sound(String file) {
        return Optional.ofNullable(checked.get(file)).flatMap(Checked::sound);
    }

    /** Ends the reading: the library forgets the files that no record has named. */
    void forgetOthers() {
        Collection<Path> paths = checked.values().stream()
                .flatMap(each -> each.sound().stream())
                .map(MediaFile::path)
                .toList();
        library.retain(paths);
    }
}
