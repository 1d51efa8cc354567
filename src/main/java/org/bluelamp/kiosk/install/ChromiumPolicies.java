package org.bluelamp.kiosk.install;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The managed policies of Chromium on a kiosk. {@code chrome://policy} of an open browser shows how it takes them. */
final class ChromiumPolicies {
    private static final int NOBODY = 2;
    private static final int FORBIDDEN = 2;

    private static final List<String> GUARDED = List.of(
            "Geolocation",
            "Notifications",
            "WebUsbGuard",
            "WebHidGuard",
            "SerialGuard",
            "WebBluetoothGuard",
            "FileSystemReadGuard",
            "FileSystemWriteGuard",
            "Popups");

    private ChromiumPolicies() {}

    static String json(String origin) {
        Map<String, Object> policies = new LinkedHashMap<>();
        // The star alone leaves the browser's own pages open.
        policies.put("URLBlocklist", List.of("*", "chrome://*"));
        // Where the page may go, and not what it may load: scripts and documents of the same server are no matter of
        // this.
        policies.put("URLAllowlist", List.of(origin + "/kiosk", origin + "/staff"));
        policies.put("DeveloperToolsAvailability", FORBIDDEN);
        policies.put("DownloadRestrictions", 3);
        policies.put("IncognitoModeAvailability", 1);
        policies.put("BrowserSignin", 0);
        policies.put("SyncDisabled", true);
        policies.put("GeminiSettings", 1);
        policies.put("ExtensionInstallBlocklist", List.of("*"));
        policies.put("DiskCacheSize", 100_000_000);
        for (String allowed : List.of(
                "PrintingEnabled",
                "AllowFileSelectionDialogs",
                "TranslateEnabled",
                "PasswordManagerEnabled",
                "BrowserGuestModeEnabled",
                "TaskManagerEndProcessEnabled",
                "DefaultBrowserSettingEnabled",
                "PromotionsEnabled",
                "CommandLineFlagSecurityWarningsEnabled",
                "HighEfficiencyModeEnabled")) {
            policies.put(allowed, false);
        }
        for (String what : GUARDED) policies.put("Default" + what + "Setting", NOBODY);
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(policies)
                + "\n";
    }
}
