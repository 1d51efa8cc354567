package org.bluelamp.publish.frozen;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of frozen versions.
 *
 * @param folder that holds them; without it, the folder beside the data whose name is the data folder's and
 *     {@code -frozen}
 * @param mostBytes how large all files in it may be together
 */
@ConfigurationProperties("bluelamp.frozen")
record FrozenSettings(
        Optional<String> folder, @DefaultValue("2GB") DataSize mostBytes) {
    /**
     * The folder of an exhibit's versions. It lies beside the data and not in it, because what is in the data is
     * watched, copied and kept under version control.
     */
    Path folderFor(Path data) {
        Path exhibit = data.toAbsolutePath().normalize();
        return folder.map(Path::of)
                .map(Path::toAbsolutePath)
                .orElseGet(() -> exhibit.resolveSibling(name(exhibit) + "-frozen"));
    }

    /** The root of a file system has no name. */
    private static String name(Path folder) {
        return folder.getFileName() == null ? "data" : folder.getFileName().toString();
    }
}
