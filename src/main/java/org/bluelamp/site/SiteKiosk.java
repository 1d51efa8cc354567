package org.bluelamp.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.kiosk.KioskFileList;
import org.bluelamp.site.SiteAddresses.Place;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files that a kiosk keeps of a site, so that it goes on without the site's server. The application lists them with the
 * hashes of its own answers; as files they lead from one to another, and so have hashes of their own.
 */
final class SiteKiosk {
    static final String PAGE = "kiosk";
    static final String WORKER = "kiosk/worker.js";

    /** Of the application, and of the site. */
    static final String LIST = "kiosk/version.json";

    /** By their addresses within the site. */
    private final Map<String, Place> places = new LinkedHashMap<>();

    /** @param list as the application answers with it */
    SiteKiosk(SiteAddresses addresses, byte[] list) {
        JsonMapper.shared().readTree(list).path("files").forEach(file -> {
            String url = file.path("url").asString();
            Optional<Place> place = addresses.place(URI.create("http://exhibit" + addresses.root() + "/" + url));
            place.ifPresent(known -> places.put(known.address(), known));
        });
    }

    List<Place> places() {
        return List.copyOf(places.values());
    }

    /** The list of what has been written. */
    byte[] list(Path folder) throws IOException {
        List<KioskFileList.File> files = new ArrayList<>();
        for (Map.Entry<String, Place> each : places.entrySet()) {
            Path file = folder.resolve(each.getValue().file());
            // What nothing answered for is told as broken already.
            if (Files.exists(file)) files.add(KioskFileList.File.of(each.getKey(), Files.readAllBytes(file)));
        }
        return Json.representation(KioskFileList.of(files)).plain();
    }
}
