package org.bluelamp.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program that is handed out, with all libraries in it. */
@Tag("packaged")
class LicencesOfTheProgramTest {
    private static final String LIBRARIES = "BOOT-INF/lib/";

    @Test
    void licences_nameEachLibraryOfTheProgram_andNoOther() throws IOException {
        Set<String> held;
        try (JarFile program = new JarFile("target/bluelamp.jar")) {
            held = program.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> named = Notices.ofThisBuild().groups().stream()
                .filter(Notices.Group::isOnServersAlone)
                .flatMap(group -> group.parts().stream())
                .filter(part -> !part.name().startsWith("Citation styles"))
                .map(part -> part.name() + "-" + part.version() + ".jar")
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(held).isNotEmpty();
        assertThat(named).isEqualTo(held);
    }
}
