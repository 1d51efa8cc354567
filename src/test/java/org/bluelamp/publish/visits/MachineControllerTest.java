package org.bluelamp.publish.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.bluelamp.KioskServer;
import org.bluelamp.kiosk.pin.KioskIdentity;
import org.bluelamp.visits.Applicant;
import org.bluelamp.visits.KioskCommand;
import org.bluelamp.visits.KioskRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** What launchers ask the server, and the pictures that they send. */
class MachineControllerTest {
    private static final String MACHINE = "/api/v1/kiosk/machine";
    private static final String SCREENSHOT = "/api/v1/kiosk/screenshot";
    private static final String KEY = "m".repeat(43);

    @RegisterExtension
    static final KioskServer SERVER = new KioskServer();

    @BeforeEach
    void register() {
        SERVER.bean(KioskRegister.class).register("hall", KEY, "Hall", Instant.now());
    }

    private static HttpResponse<String> send(String key, String type, byte[] body) throws Exception {
        return KioskServer.post(SERVER.origin(), SCREENSHOT, key, type, body);
    }

    private static HttpResponse<String> ask(String key, String body) throws Exception {
        return SERVER.post(MACHINE, key, body);
    }

    private static KioskOffice office() {
        return SERVER.bean(KioskOffice.class);
    }

    private static KioskOffice.Kiosk hall() {
        return office().kiosks().stream()
                .filter(kiosk -> kiosk.registered().id().equals("hall"))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    @Test
    void restart_isToldToTheLauncherOnce_andNotToThePage() throws Exception {
        office().ask("hall", KioskCommand.RESTART);
        assertThat(hall().asked()).hasValue(KioskCommand.RESTART);
        assertThat(SERVER.post("/api/v1/kiosk/hello", KEY, "{}").body()).isEqualTo("{}");
        assertThat(ask(KEY, "{\"id\":\"hall\"}").body()).isEqualTo("{\"command\":\"restart\"}");
        assertThat(ask(KEY, "{\"id\":\"hall\"}").body()).isEqualTo("{}");
        assertThat(hall().asked()).isEmpty();
    }

    @Test
    void reload_isLeftToThePage() throws Exception {
        office().ask("hall", KioskCommand.RELOAD);
        assertThat(ask(KEY, "{\"id\":\"hall\"}").body()).isEqualTo("{}");
        assertThat(hall().asked()).hasValue(KioskCommand.RELOAD);
    }

    @Test
    void unknownKiosk_asksToBeRegistered_andIsWhenItsCodeIsAccepted() throws Exception {
        String key = "n".repeat(43);
        HttpResponse<String> refused = ask(key, "{\"id\":\"attic\"}");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        String code = JsonMapper.shared().readTree(refused.body()).path("code").asString("");
        assertThat(code).matches("[0-9a-f]{4}(-[0-9a-f]{4}){2}");
        Applicant applicant = office().applicants().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(applicant.id()).isEqualTo("attic");
        assertThat(office().accept(applicant, "Attic")).isTrue();
        assertThat(ask(key, "{\"id\":\"attic\"}").statusCode()).isEqualTo(200);
        assertThat(office().applicants()).noneMatch(each -> each.code().equals(code));
        assertThat(office().accept(applicant, "Attic")).isFalse();
    }

    @Test
    void kioskOfThisComputer_needsNobodyToAcceptIt() throws Exception {
        KioskIdentity here = KioskIdentity.ensure(SERVER.settings());
        assertThat(ask(here.key(), "{\"id\":\"" + here.id() + "\"}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void nonsense_isRefused_andDoesNotAskForRegistration() throws Exception {
        int before = office().applicants().size();
        assertThat(ask("o".repeat(43), "{\"id\":\"<script>\"}").statusCode()).isEqualTo(401);
        assertThat(ask("o".repeat(43), "{}").statusCode()).isEqualTo(401);
        assertThat(ask("short", "{\"id\":\"a\"}").statusCode()).isEqualTo(401);
        assertThat(ask(KEY, "[]").statusCode()).isEqualTo(400);
        assertThat(ask(KEY, "{").statusCode()).isEqualTo(400);
        assertThat(ask(KEY, " ".repeat(5000)).statusCode()).isEqualTo(413);
        assertThat(office().applicants()).hasSize(before);
    }

    @Test
    void picture_isKept_whenStaffWaitForIt_andNotElse() throws Exception {
        assertThat(send(KEY, "image/png", picture("png")).statusCode()).isEqualTo(409);
        office().ask("hall", KioskCommand.SCREENSHOT);
        assertThat(hall().isAwaited()).isTrue();
        assertThat(ask(KEY, "{\"id\":\"hall\"}").body()).isEqualTo("{\"command\":\"screenshot\"}");
        assertThat(send("u".repeat(43), "image/png", picture("png")).statusCode())
                .isEqualTo(401);
        assertThat(send(KEY, "image/jpeg", "<svg/>".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(KEY, "image/svg+xml", picture("png")).statusCode()).isEqualTo(415);
        assertThat(send(KEY, "image/png", Arrays.copyOf(picture("png"), Screenshots.LARGEST + 1))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(KEY, "image/jpeg", picture("jpg")).statusCode()).isEqualTo(202);
        assertThat(hall().isAwaited()).isFalse();
        Screenshot kept = office().screenshot("hall").orElseThrow();
        assertThat(kept.picture().type().toString()).isEqualTo("image/jpeg");
        assertThat(kept.width()).isEqualTo(64);
        assertThat(send(KEY, "image/png", picture("png")).statusCode()).isEqualTo(409);
    }

    @Test
    void kioskThatCantTakeOne_saysWhy() throws Exception {
        office().ask("hall", KioskCommand.SCREENSHOT);
        ask(KEY, "{\"id\":\"hall\"}");
        ask(KEY, "{\"id\":\"hall\",\"noPicture\":\"grim is not installed on the kiosk\"}");
        assertThat(hall().isAwaited()).isFalse();
        assertThat(hall().noPicture()).hasValue("grim is not installed on the kiosk");
    }

    @Test
    void removedKiosk_leavesNoPicture() throws Exception {
        office().ask("hall", KioskCommand.SCREENSHOT);
        send(KEY, "image/png", picture("png"));
        office().remove("hall");
        assertThat(office().screenshot("hall")).isEmpty();
        assertThat(ask(KEY, "{\"id\":\"hall\"}").statusCode()).isEqualTo(401);
    }
}
