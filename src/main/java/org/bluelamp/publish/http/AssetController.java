package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code /bluelamp/...}: styles, fonts and scripts of the pages without session. */
@RestController
final class AssetController {
    private static final String ICON = "favicon.svg";

    /**
     * Browsers ask for the icon again each time a page changes its address, so it is kept for a day. A new icon then
     * shows a day late.
     */
    private static final Duration ICON_AGE = Duration.ofDays(1);

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/bluelamp/{*path}")
    ResponseEntity<byte[]> asset(HttpServletRequest request, @PathVariable String path) {
        String name = path.replaceFirst("^/", "");
        return assets.find(name)
                .map(asset -> ResponseWriter.send(request, asset, age(request, name, asset)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static CacheControl age(HttpServletRequest request, String name, Representation asset) {
        if (Assets.isHashed(name)) return ResponseWriter.immutable();
        if (name.equals(ICON)) return CacheControl.maxAge(ICON_AGE).cachePublic();
        return ResponseWriter.versioned(request, asset.hash());
    }
}
