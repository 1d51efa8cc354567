package org.bluelamp.publish.picture;

import jakarta.servlet.http.HttpServletRequest;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.publish.http.ResponseWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/**
 * {@code /media/small/WIDTH/FILE.png} of drawings, {@code FILE.jpg} of photographs: small pictures of what {@code
 * /media/FILE} serves. One whose original can't be read here leads to the original.
 */
@RestController
final class SmallPictureController {
    private final CatalogSource catalogs;
    private final SmallPictures pictures;

    SmallPictureController(CatalogSource catalogs, SmallPictures pictures) {
        this.catalogs = catalogs;
        this.pictures = pictures;
    }

    @GetMapping("/media/small/{width}/{name}")
    ResponseEntity<?> picture(HttpServletRequest request, @PathVariable String width, @PathVariable String name) {
        Catalog catalog = catalogs.current();
        MediaFile file =
                SmallPictures.original(name).flatMap(catalog::media).orElseThrow(SmallPictureController::notFound);
        int pixels = SmallPictures.width(width).orElseThrow(SmallPictureController::notFound);
        String version = catalog.mediaVersion(file.name()).orElseThrow();
        var lifetime = ResponseWriter.versioned(request, version);
        return pictures.of(new Original(file.hash(), file.format(), file::content), pixels)
                .<ResponseEntity<?>>map(picture -> ResponseWriter.send(request, picture, lifetime))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.FOUND)
                        .header(HttpHeaders.LOCATION, original(file.name(), version))
                        .cacheControl(lifetime)
                        .build());
    }

    /** From the address of a small picture, so that it is right behind a proxy that adds a path. */
    static String original(String file, String version) {
        return "../../" + UriUtils.encodePathSegment(file, "UTF-8") + "?v=" + version;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
