package org.bluelamp.publish.embed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.card.Card;
import org.bluelamp.publish.frozen.FrozenVersions;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.ResponseWriter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * {@code /oembed}: how a page of the exhibit is embedded, as <a href="https://oembed.com">oEmbed 1.0</a> says. {@code
 * /embed/snippets.json}: the same as texts to paste, for the Embed dialog.
 */
@RestController
final class OembedController {
    /** A host asks again after a day; what it has pasted until then keeps working. */
    private static final Duration AGE = Duration.ofDays(1);

    /** Beside that of the page around an embed, which needs no parameter. */
    private static final Set<String> PALETTES = Set.of("night", "day");

    private static final int LOWEST_PX = 200;
    private static final int HIGHEST_PX = 2000;

    /** As long as a reader of oEmbed waits while the present version is being kept. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final PageRequests requests;
    private final FrozenVersions versions;

    OembedController(PageRequests requests, FrozenVersions versions) {
        this.requests = requests;
        this.versions = versions;
    }

    /**
     * @param url any address; 404 where it is no page of this exhibit
     * @param maxwidth in pixels; what is no positive number is no bound
     */
    @GetMapping("/oembed")
    ResponseEntity<byte[]> oembed(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam Optional<String> maxwidth,
            @RequestParam Optional<String> maxheight) {
        if (url.isBlank()) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        if (!format.equals("json") && !format.equals("xml")) {
            throw new ResponseStatusException(HttpStatus.NOT_IMPLEMENTED);
        }
        PageRequest asked = requests.of(request);
        OembedTarget target = target(asked, url);
        OembedDocument document = document(asked, target, bound(maxwidth), bound(maxheight));
        Representation answer = format.equals("xml") ? document.xml() : document.json();
        return ResponseWriter.send(request, answer, CacheControl.maxAge(AGE).cachePublic());
    }

    /**
     * @param height of the frame in pixels; the view's own where it is none
     * @param version a version that is kept and that the embed stays at
     * @param palette of the embed; that of the page around it where it is neither night nor day
     */
    @GetMapping("/embed/snippets.json")
    ResponseEntity<byte[]> snippets(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String url,
            @RequestParam Optional<String> height,
            @RequestParam Optional<String> palette,
            @RequestParam Optional<String> version) {
        PageRequest asked = requests.of(request);
        if (version.isPresent() && !isKept(asked, version.orElseThrow())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        OembedTarget shown = target(asked, url);
        OembedTarget dressed =
                palette.filter(PALETTES::contains).map(shown::inPalette).orElse(shown);
        OembedTarget target = version.map(dressed::inVersion).orElse(dressed);
        Snippets snippets = snippets(asked, target);
        int high = Math.clamp(
                height.flatMap(OembedController::number).orElse(target.view().height()), LOWEST_PX, HIGHEST_PX);
        SnippetsDocument document = new SnippetsDocument(
                snippets.title(),
                target.embed(asked),
                high,
                snippets.frameAndLink(high),
                snippets.scriptAndElement(high),
                asked.site()
                        .whole(asked.site()
                                .addresses(asked.catalog().exhibit(), target.language())
                                .oembed(version.isPresent() ? snippets.embed() : snippets.full(), "json")),
                asked.site().whole(target.asked(asked)),
                target.page().isEmpty());
        return ResponseWriter.send(request, Json.representation(document), ResponseWriter.revalidated());
    }

    /**
     * @param preview path of the embed
     * @param height of the frame in pixels
     * @param frame a frame and a link
     * @param element a script and an element
     * @param oembed the address that answers for this view
     * @param link the address of the view in full, or of the page that has no embed
     * @param own whether the page has an embed of its own; else this is the timeline's
     */
    private record SnippetsDocument(
            String title,
            String preview,
            int height,
            String frame,
            String element,
            String oembed,
            String link,
            boolean own) {}

    private OembedTarget target(PageRequest asked, String url) {
        return new OembedAddress(asked, version -> isKept(asked, version))
                .find(url)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * Handing out an embed of the present version keeps that version. One that is still being written is handed out, too:
     * a reader of oEmbed remembers a refusal for long.
     */
    private boolean isKept(PageRequest asked, String version) {
        if (version.equals(asked.catalog().version())) {
            FrozenVersions.Answer answer = versions.handOut(asked.catalog(), PATIENCE);
            return answer == FrozenVersions.Answer.KEPT || answer == FrozenVersions.Answer.BEING_KEPT;
        }
        return versions.find(version).isPresent();
    }

    private static OembedDocument document(
            PageRequest asked, OembedTarget target, Optional<Integer> maxWidth, Optional<Integer> maxHeight) {
        int width = Math.min(target.view().width(), maxWidth.orElse(Integer.MAX_VALUE));
        int height = Math.min(target.view().height(), maxHeight.orElse(Integer.MAX_VALUE));
        Catalog catalog = asked.catalog();
        OembedDocument document = new OembedDocument()
                .with("title", target.card(catalog).title())
                .with("provider_name", exhibitName(catalog, target))
                .with("provider_url", asked.site().whole(asked.site().path() + "/"))
                .with("cache_age", AGE.toSeconds())
                .with("width", width)
                .with("height", height)
                .with("html", snippets(asked, target).blockquoteAndFrame(width, height));
        if (Card.WIDTH <= maxWidth.orElse(Card.WIDTH) && Card.HEIGHT <= maxHeight.orElse(Card.HEIGHT)) {
            document.with("thumbnail_url", asked.site().whole(target.cardAddress(asked)))
                    .with("thumbnail_width", Card.WIDTH)
                    .with("thumbnail_height", Card.HEIGHT);
        }
        return document;
    }

    private static Snippets snippets(PageRequest asked, OembedTarget target) {
        Catalog catalog = asked.catalog();
        String title = target.card(catalog).title();
        String exhibit = exhibitName(catalog, target);
        return new Snippets(
                title.equals(exhibit) ? title : title + " – " + exhibit,
                asked.site().whole(target.embed(asked)),
                asked.site().whole(target.full(asked)),
                asked.site().whole(asked.site().path() + "/embed.js"));
    }

    private static String exhibitName(Catalog catalog, OembedTarget target) {
        return InlineText.plain(catalog.exhibit().title(), target.language());
    }

    private static Optional<Integer> bound(Optional<String> pixels) {
        return pixels.flatMap(OembedController::number).filter(number -> number > 0);
    }

    /** A number of so many digits that it is no size of a screen is no bound. */
    private static Optional<Integer> number(String digits) {
        return Optional.of(digits).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    }
}
