package org.bluelamp.publish.picture;

import jakarta.servlet.http.HttpServletRequest;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.publish.http.ResponseWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * {@code /media/small/WIDTH/FILE.png} of drawings, {@code FILE.jpg} of photographs: small pictures of what {@code
 * /media/FILE} serves.
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
        return pictures.answer(
                request,
                new Original(file.name(), file.hash(), file.format(), file::content),
                pixels,
                ResponseWriter.versioned(
                        request, catalog.mediaVersion(file.name()).orElseThrow()));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
