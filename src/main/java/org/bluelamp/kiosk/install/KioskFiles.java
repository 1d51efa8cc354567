package org.bluelamp.kiosk.install;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a kiosk and what stands in them. */
final class KioskFiles {
    static final String UNIT = "etc/systemd/system/bluelamp-kiosk.service";

    private static final String WRITTEN = "# Written by `./bluelamp kiosk --install`; see docs/kiosk.md.\n";

    private KioskFiles() {}

    /** Contents by path below the root, without a slash at the beginning. */
    static Map<String, String> of(KioskSetup setup) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("etc/chromium/policies/managed/bluelamp-kiosk.json", ChromiumPolicies.json(setup.origin()));
        files.put("etc/sysusers.d/bluelamp-kiosk.conf", user());
        files.put("etc/tmpfiles.d/bluelamp-kiosk.conf", folders());
        files.put("etc/pam.d/bluelamp-kiosk", session());
        files.put("etc/systemd/journald.conf.d/bluelamp-kiosk.conf", journal());
        files.put(UNIT, unit(setup));
        return files;
    }

    private static String user() {
        return WRITTEN
                + "u %s - \"Blue Lamp kiosk\" %s /usr/sbin/nologin\n".formatted(KioskSetup.USER, KioskSetup.HOME);
    }

    private static String folders() {
        StringBuilder lines = new StringBuilder(WRITTEN);
        for (String folder : List.of(KioskSetup.HOME, KioskSetup.SETTINGS, KioskSetup.STATE, KioskSetup.TEMPORARY)) {
            lines.append("d %s 0700 %s %s\n".formatted(folder, KioskSetup.USER, KioskSetup.USER));
        }
        return lines.toString();
    }

    /** Nobody enters by a password; pam_systemd gives the session its seat, without which cage gets no screen. */
    private static String session() {
        return WRITTEN + """
                auth     required  pam_unix.so
                account  required  pam_unix.so
                session  required  pam_unix.so
                session  required  pam_systemd.so
                """;
    }

    /** The log is all that grows for weeks. */
    private static String journal() {
        return WRITTEN + """
                [Journal]
                SystemMaxUse=200M
                RuntimeMaxUse=50M
                """;
    }

    private static String unit(KioskSetup setup) {
        List<String> command = new ArrayList<>(List.of("/usr/bin/cage", "-d", "--"));
        command.addAll(List.of(setup.launcher().toString(), "kiosk", "--end-with-parent"));
        command.addAll(List.of("--settings", KioskSetup.SETTINGS, "--state", KioskSetup.STATE));
        command.addAll(setup.options());
        return WRITTEN + "# Changes belong into `systemctl edit bluelamp-kiosk`, which keeps them apart.\n"
                + """
                [Unit]
                Description=Blue Lamp kiosk
                After=systemd-user-sessions.service plymouth-quit-wait.service
                Wants=dbus.socket systemd-logind.service
                After=dbus.socket systemd-logind.service
                Before=graphical.target
                ConditionPathExists=/dev/tty0
                # The screen is the kiosk's, not a login's.
                Conflicts=getty@tty1.service
                After=getty@tty1.service
                # However often it fails, it is tried again.
                StartLimitIntervalSec=0

                [Service]
                User=%s
                PAMName=%s
                # A kiosk may have neither mouse nor keyboard, and a touch screen may be found late.
                Environment=WLR_LIBINPUT_NO_DEVICES=1
                Environment=TMPDIR=%s
                ExecStart=%s
                Restart=always
                RestartSec=2
                TimeoutStopSec=30
                UtmpIdentifier=tty1
                UtmpMode=user
                TTYPath=/dev/tty1
                TTYReset=yes
                TTYVHangup=yes
                TTYVTDisallocate=yes
                StandardInput=tty-fail
                StandardOutput=journal
                StandardError=journal

                [Install]
                WantedBy=graphical.target
                """.formatted(KioskSetup.USER, KioskSetup.USER, KioskSetup.TEMPORARY, UnitText.command(command));
    }
}
