package org.bluelamp.publish.embed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.publish.embed.EmbedContent.Notice;
import org.bluelamp.publish.frozen.DamagedVersionException;
import org.bluelamp.publish.frozen.FrozenVersion;
import org.bluelamp.publish.frozen.FrozenVersions;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.RepresentationCache;
import org.bluelamp.publish.http.ResponseWriter;
import org.bluelamp.publish.http.Site;
import org.bluelamp.text.Messages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UrlPathHelper;

/**
 * {@code /embed/v/VERSION/...}: the pages of embeds that stay as they were. They are made by the present release, and
 * what they show is the version's. All other paths below lead to the same path of the exhibit as it is now.
 */
@Controller
final class FrozenController {
    private static final String ROOT = "/embed/v/";

    /** Any number of addresses can be made up, so their pages have a room of their own. */
    private static final long LARGEST_WEIGHT = 4L * 1024 * 1024;

    private final FrozenVersions versions;
    private final PageRequests requests;
    private final RepresentationCache cache = new RepresentationCache(LARGEST_WEIGHT);
    private final EmbedPage page;

    FrozenController(FrozenVersions versions, PageRequests requests, EmbedPage page) {
        this.versions = versions;
        this.requests = requests;
        this.page = page;
    }

    @GetMapping(ROOT + "{version}/{*path}")
    ResponseEntity<byte[]> page(HttpServletRequest request, @PathVariable String version) {
        EmbedParameters parameters = EmbedParameters.of(request.getQueryString());
        PageRequest asked = requests.of(request, parameters.first("lang"));
        boolean isVersion = FrozenVersions.isVersion(version)
                // A version with percent signs is decoded in the variable, and its length in the path is another.
                && request.getRequestURI().startsWith(request.getContextPath() + ROOT + version);
        if (!isVersion) return living(asked, version, parameters, HttpStatus.NOT_FOUND);
        Optional<FrozenVersion> kept = versions.find(version);
        if (kept.isEmpty()) return living(asked, version, parameters, HttpStatus.GONE);
        List<String> segments = segments(below(asked, version));
        Optional<EmbedView> view = EmbedView.of(segments.isEmpty() ? "" : segments.getFirst());
        if (view.isEmpty()) return elsewhere(request, version);
        try {
            versions.asked(kept.get());
            return frozen(kept.get(), view.get(), subject(segments), parameters, asked);
        } catch (DamagedVersionException damage) {
            versions.damaged(kept.get(), damage);
            return living(asked, version, parameters, HttpStatus.GONE);
        }
    }

    private ResponseEntity<byte[]> frozen(
            FrozenVersion version, EmbedView view, String subject, EmbedParameters parameters, PageRequest asked) {
        String language = version.language(parameters.first("lang"));
        String root = root(below(asked, version.version()), version.version());
        Optional<EmbedPalette> palette = EmbedController.palette(parameters);
        FrozenContents contents = new FrozenContents(version, language, asked);
        String key = String.join(
                "|",
                version.version(),
                language,
                view.word(),
                subject,
                root,
                palette.map(EmbedPalette::word).orElse(""),
                asked.catalog().version(),
                asked.site().origin(),
                parameters.values().toString());
        Representation answer = cache.get(
                key,
                () -> page.of(contents.of(view, subject, parameters), root, FrozenContents.TO_APPLICATION, palette));
        return ResponseWriter.send(
                asked.request(),
                answer,
                ResponseWriter.shared(),
                contents.has(view, subject) ? HttpStatus.OK : HttpStatus.NOT_FOUND);
    }

    /** The exhibit as it is now, in the view that was asked for, with a line that says so. */
    private ResponseEntity<byte[]> living(
            PageRequest asked, String version, EmbedParameters parameters, HttpStatus status) {
        EmbedAddress address = EmbedAddress.of(segments(below(asked, version)), parameters, asked);
        Notice notice = new Notice(Messages.in(asked.language()).get(EmbedPage.NOTICES + "version"), Optional.empty());
        String root = Site.wayToRoot(path(asked));
        Optional<EmbedPalette> palette = EmbedController.palette(parameters);
        String key = String.join(
                "|",
                "now",
                asked.catalog().version(),
                asked.language(),
                asked.site().origin(),
                root,
                palette.map(EmbedPalette::word).orElse(""),
                address.view().word(),
                address.subject(),
                address.full(Addresses.relative(asked.catalog().exhibit(), asked.language())));
        Representation answer = cache.get(
                key,
                () -> page.of(new EmbedContents(asked).of(address).withNotice(Optional.of(notice)), root, palette));
        return ResponseWriter.send(asked.request(), answer, ResponseWriter.revalidated(), status);
    }

    /** Leads to the same path of the exhibit as it is now; a path that begins with slashes must not name a host. */
    private static ResponseEntity<byte[]> elsewhere(HttpServletRequest request, String version) {
        String start = request.getContextPath() + ROOT + version;
        String path = request.getRequestURI().substring(start.length()).replaceFirst("^/+", "");
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, request.getContextPath() + "/" + path + query)
                .build();
    }

    private static String path(PageRequest asked) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(asked.request());
    }

    /** What follows the version in the path: empty, or from the slash on. */
    private static String below(PageRequest asked, String version) {
        String path = path(asked);
        return path.substring(Math.min(path.length(), ROOT.length() + version.length()));
    }

    private static List<String> segments(String below) {
        return List.of(below.replaceAll("^/+|/+$", "").split("/")).stream()
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private static String subject(List<String> segments) {
        return segments.size() < 2 ? "" : String.join("/", segments.subList(1, segments.size()));
    }

    /** The path from the page to the version's root; relative, so that it is right behind a proxy that adds one. */
    private static String root(String below, String version) {
        return below.isEmpty() ? version + "/" : Site.wayToRoot(below);
    }
}
