package org.bluelamp.kiosk.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskIdentityTest {
    @TempDir
    Path folder;

    @Test
    void identity_isMadeOnce_andForItsOwnerAlone() throws Exception {
        assertThat(KioskIdentity.find(folder)).isEmpty();
        KioskIdentity made = KioskIdentity.ensure(folder);
        assertThat(KioskIdentity.ensure(folder)).isEqualTo(made);
        assertThat(KioskIdentity.find(folder)).hasValue(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("kiosk-key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void identityThatCantBeRead_isMadeAnew() throws Exception {
        Files.writeString(folder.resolve("kiosk-key"), "torn");
        assertThat(KioskIdentity.ensure(folder)).isEqualTo(KioskIdentity.ensure(folder));
    }

    @Test
    void text_doesNotTellTheKey() throws Exception {
        KioskIdentity identity = KioskIdentity.ensure(folder);
        assertThat(identity.toString()).contains(identity.id()).doesNotContain(identity.key());
    }

    @Test
    void folder_isTheOneOfTheConvention_andARelativeOneIsIgnored() {
        Path usual = Path.of(System.getProperty("user.home"), ".config", "bluelamp");
        assertThat(SettingsFolder.folder(Map.of(), "XDG_CONFIG_HOME", ".config"))
                .isEqualTo(usual);
        assertThat(SettingsFolder.folder(Map.of("XDG_CONFIG_HOME", "here"), "XDG_CONFIG_HOME", ".config"))
                .isEqualTo(usual);
        assertThat(SettingsFolder.folder(Map.of("XDG_CONFIG_HOME", "/etc"), "XDG_CONFIG_HOME", ".config"))
                .isEqualTo(Path.of("/etc/bluelamp"));
    }
}
