package org.bluelamp.kiosk.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cameras with scripts in place of grim and of the browser. */
class CameraTest {
    /** Answers the DevTools protocol over the files 3 and 4, with something between that is no answer. */
    private static final String BROWSER = """
            #!/bin/bash
            [ "$1" = --remote-debugging-pipe ] && [ "$2" = --kiosk ] || exit 1
            while IFS= read -r -d '' message <&3; do
              id=${message#*\\"id\\":}
              id=${id%%[,\\}]*}
              case $message in
                *Target.getTargets*) result='{"targetInfos":[{"type":"browser","targetId":"b"},{"type":"page","targetId":"p"}]}' ;;
                *Target.attachToTarget*'"p"'*) result='{"sessionId":"s"}' ;;
                *Page.captureScreenshot*'"quality":75'*'"s"'*) result='{"data":"FIRST"}' ;;
                *Page.captureScreenshot*'"s"'*) result='{"data":"QUJD"}' ;;
                *) result='{}' ;;
              esac
              printf '{"method":"Target.something","params":{}}\\0{"id":%s,"result":%s}\\0' "$id" "$result" >&4
            done
            """;

    @TempDir
    Path folder;

    private Process browser;

    @AfterEach
    void end() {
        if (browser != null) browser.destroyForcibly();
    }

    private String script(String name, String text) throws IOException {
        Path script = folder.resolve(name);
        Files.writeString(script, text);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script.toString();
    }

    private DevToolsPipe pipeTo(String text) throws IOException {
        DevToolsPipe pipe = new DevToolsPipe(folder.resolve("state/pipes"));
        browser = new ProcessBuilder(pipe.handTo(List.of(script("browser", text), "--kiosk")))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return pipe;
    }

    @Test
    void browser_givesAPictureOfItsPage() throws Exception {
        DevToolsPipe pipe = pipeTo(BROWSER.replace("FIRST", "QUJD"));
        assertThat(pipe.take()).asString().isEqualTo("ABC");
        assertThat(pipe.take()).asString().isEqualTo("ABC");
        // Nobody else finds a way in.
        assertThat(folder.resolve("state/pipes")).isEmptyDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("state/pipes"))))
                .isEqualTo("rwx------");
    }

    @Test
    void pictureThatIsTooLarge_isTakenAnew() throws Exception {
        String large = "$(head -c 2100000 /dev/zero | base64 -w 0)";
        DevToolsPipe pipe = pipeTo(
                BROWSER.replace("result='{\"data\":\"FIRST\"}'", "result=\"{\\\"data\\\":\\\"" + large + "\\\"}\""));
        assertThat(pipe.take()).asString().isEqualTo("ABC");
    }

    @Test
    void nextBrowser_hasPipesOfItsOwn() throws Exception {
        DevToolsPipe pipe = pipeTo(BROWSER.replace("FIRST", "QUJD"));
        assertThat(pipe.take()).asString().isEqualTo("ABC");
        browser.destroyForcibly().waitFor();
        browser = new ProcessBuilder(
                        pipe.handTo(List.of(script("browser", BROWSER.replace("FIRST", "REVG")), "--kiosk")))
                .start();
        assertThat(pipe.take()).asString().isEqualTo("DEF");
    }

    @Test
    void faultOfTheBrowser_isTold() throws Exception {
        DevToolsPipe pipe =
                pipeTo(BROWSER.replace("\"result\":%s", "\"error\":{\"message\":\"Not allowed\"},\"x\":%s"));
        assertThatThrownBy(pipe::take).isInstanceOf(IOException.class).hasMessage("Not allowed");
    }

    @Test
    void browserThatWasNotStarted_hasNoPicture() {
        assertThatThrownBy(() -> new DevToolsPipe(folder).take())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("without a way to ask it");
    }

    @Test
    void grim_seesTheScreen() throws Exception {
        String grim = script("grim", "#!/bin/sh\n[ \"$*\" = '-t jpeg -q 75 -' ] && printf picture\n");
        assertThat(new ScreenCamera(grim).take()).asString().isEqualTo("picture");
    }

    @Test
    void grim_takesALargeScreenAnew() throws Exception {
        String grim = script(
                "grim", "#!/bin/sh\nif [ \"$4\" = 75 ]; then head -c 3000000 /dev/zero; else printf small; fi\n");
        assertThat(new ScreenCamera(grim).take()).asString().isEqualTo("small");
    }

    @Test
    void grimThatIsMissing_orSeesNothing_isTold() throws Exception {
        assertThatThrownBy(() -> new ScreenCamera(folder + "/none").take())
                .isInstanceOf(IOException.class)
                .hasMessage("grim is not installed on the kiosk");
        String grim = script("grim", "#!/bin/sh\nexit 1\n");
        assertThatThrownBy(() -> new ScreenCamera(grim).take())
                .isInstanceOf(IOException.class)
                .hasMessage("grim has seen no screen");
    }
}
