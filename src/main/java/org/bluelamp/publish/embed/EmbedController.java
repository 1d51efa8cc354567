package org.bluelamp.publish.embed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.publish.http.OwnFailures;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.RepresentationCache;
import org.bluelamp.publish.http.ResponseWriter;
import org.bluelamp.publish.http.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UrlPathHelper;

/**
 * {@code /embed} and all below it: the exhibit, or a part of it, for other people's pages. Whatever the address says, a
 * page comes that can be used. The status says whether the path named something.
 */
@Controller
final class EmbedController implements OwnFailures {
    private static final String ROOT = "/embed";

    /** Room for some 200 pages with parameters. Any number of addresses can be made up, so they have a room of their own. */
    private static final long LARGEST_WEIGHT = 4L * 1024 * 1024;

    private final PageRequests requests;
    private final RepresentationCache cache;
    private final RepresentationCache withParameters = new RepresentationCache(LARGEST_WEIGHT);
    private final EmbedPage page;

    EmbedController(PageRequests requests, RepresentationCache cache, EmbedPage page) {
        this.requests = requests;
        this.cache = cache;
        this.page = page;
    }

    @GetMapping({ROOT, ROOT + "/{*path}"})
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        EmbedParameters parameters = EmbedParameters.of(request.getQueryString());
        PageRequest asked = requests.of(request, parameters.first("lang"));
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        EmbedAddress address = EmbedAddress.of(segments(path), parameters, asked);
        Representation answer = answer(address, asked, Site.wayToRoot(path), palette(parameters));
        return ResponseWriter.send(
                request, answer, ResponseWriter.shared(), address.exists() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
    }

    private Representation answer(
            EmbedAddress address, PageRequest asked, String root, Optional<EmbedPalette> palette) {
        Addresses addresses = Addresses.relative(asked.catalog().exhibit(), asked.language());
        String key = String.join(
                "|",
                asked.catalog().version(),
                "embed",
                asked.language(),
                asked.site().origin(),
                asked.site().path(),
                root,
                palette.map(EmbedPalette::word).orElse(""),
                address.view().word(),
                address.subject(),
                address.full(addresses),
                address.notice().toString());
        RepresentationCache kept = address.isPlain() ? cache : withParameters;
        return kept.get(key, () -> page.of(new EmbedContents(asked).of(address), root, palette));
    }

    static Optional<EmbedPalette> palette(EmbedParameters parameters) {
        return parameters.first("palette").flatMap(EmbedPalette::of);
    }

    static List<String> segments(String path) {
        String below = path.substring(ROOT.length()).replaceAll("^/+|/+$", "");
        return below.isEmpty() ? List.of() : Arrays.asList(below.split("/"));
    }

    @Override
    public boolean isBelow(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/") || path.startsWith(ROOT + "?");
    }

    /** The whole timeline, for an address that the server itself could not read. Its root can't be told by the address. */
    @Override
    public Representation failed(PageRequest asked) {
        EmbedAddress address = EmbedAddress.of(List.of(), EmbedParameters.UNREADABLE, asked);
        return answer(address, asked, asked.site().path() + "/", Optional.empty());
    }
}
