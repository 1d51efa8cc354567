package org.bluelamp.kiosk.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A server of this program on loopback, as a process of its own. */
public final class ServerProcess {
    private ServerProcess() {}

    /**
     * @param program what starts Blue Lamp, up to its arguments
     * @param settings where the server finds the PIN and the kiosk's key
     */
    public static Part part(List<String> program, int port, Path data, Path settings) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(
                "serve", "--host", KioskAddress.HOST, "--port", Integer.toString(port), "--data", data.toString()));
        return new ProcessPart(
                "The server",
                () -> {
                    ProcessBuilder builder = new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                            .redirectError(ProcessBuilder.Redirect.INHERIT);
                    builder.environment().put("BLUELAMP_KIOSK_SETTINGS", settings.toString());
                    return builder;
                },
                () -> true);
    }
}
