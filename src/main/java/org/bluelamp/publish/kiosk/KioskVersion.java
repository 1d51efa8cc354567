package org.bluelamp.publish.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.publish.api.ApiDocuments;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.Representation;
import org.springframework.stereotype.Component;

/**
 * Lists everything that the kiosk's page may ask for, each with the hash of its content, so that a kiosk can take a
 * version over whole and go on without a server. Addresses stand without the catalogue's version, because a kiosk has
 * one version at a time.
 *
 * <p>Left out is what a kiosk never asks for, such as tables to download, and what it can do without: an entry within a
 * thread is told as the entry alone, and a small picture is the drawing that it is made of.
 */
@Component
final class KioskVersion {
    private static final String PAGE = "kiosk";
    private static final String SETTINGS = "api/v1/kiosk.json";

    /** Documents beside those that an element of the page reads. */
    private static final Set<String> UNASKED = Set.of("api/v1/glance.json", "api/v1/sources.json", "api/v1/maps.json");

    private final PageRequests requests;
    private final KioskPage page;
    private final KioskFiles files;
    private final Assets assets;

    KioskVersion(PageRequests requests, KioskPage page, KioskFiles files, Assets assets) {
        this.requests = requests;
        this.page = page;
        this.files = files;
        this.assets = assets;
    }

    Representation of(PageRequest asked) {
        Catalog catalog = asked.catalog();
        List<KioskFileList.File> list = new ArrayList<>();
        list.add(file(PAGE, page.of(asked)));
        files.all()
                .forEach(name -> assets.find(name).ifPresent(asset -> list.add(file(KioskFiles.FOLDER + name, asset))));
        KioskDocument.languages(asked).forEach(language -> addDocuments(requests.in(asked, language), list));
        catalog.media()
                .forEach(medium -> list.add(
                        new KioskFileList.File(Addresses.mediumPath(medium.name()), medium.bytes(), medium.hash())));
        return Json.representation(KioskFileList.of(list));
    }

    private static void addDocuments(PageRequest asked, List<KioskFileList.File> list) {
        String first = asked.catalog().exhibit().languages().getFirst();
        String search = asked.language().equals(first) ? "" : "?lang=" + asked.language();
        list.add(file(SETTINGS + search, Json.representation(KioskDocument.of(asked))));
        new ApiDocuments(asked.catalog(), asked.language(), asked.site())
                .all()
                .filter(KioskVersion::isAsked)
                .forEach(document -> list.add(
                        file(document.path() + search, document.content().get())));
    }

    private static boolean isAsked(ApiDocuments.Document document) {
        String path = document.path();
        boolean isRecord = path.startsWith("api/v1/entries/") || path.startsWith("api/v1/stories/");
        return document.parameters().isEmpty()
                && !path.endsWith(".csv")
                && !(isRecord && path.endsWith(".json"))
                && !UNASKED.contains(path);
    }

    private static KioskFileList.File file(String url, Representation content) {
        return KioskFileList.File.of(url, content.plain());
    }
}
