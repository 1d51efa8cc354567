package org.bluelamp.publish.card;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.ResponseWriter;
import org.bluelamp.publish.http.SingleFlightCache;
import org.bluelamp.publish.http.WorkPlaces;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * {@code /cards/KIND/ID.png} and {@code /cards/exhibit.png}: the cards, in the language that {@code lang} asks for.
 *
 * <p>An address that the catalogue has no subject for is refused before anything is drawn. A few cards are drawn at once;
 * who comes when as many wait as may wait is told to come again.
 */
@RestController
final class CardController {
    /** A card's file has some 100 kilobytes, so that this holds those of the entries that people share. */
    private static final long MOST_KEPT_BYTES = 16L << 20;

    /** Each card in the making takes a thread, and memory for a picture of {@value Card#WIDTH} pixels. */
    private static final int MOST_DRAWN_AT_ONCE = 2;

    static final int MOST_WAITING = 16;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final String EXTENSION = ".png";

    private final PageRequests requests;
    private final CardMaker maker;
    private final WorkPlaces places = new WorkPlaces(MOST_DRAWN_AT_ONCE, MOST_WAITING, LONGEST_WAIT);
    private final SingleFlightCache<Card, Representation> drawn =
            new SingleFlightCache<>(MOST_KEPT_BYTES, Representation::weight);

    /** Makes the file of a card. */
    @FunctionalInterface
    interface CardMaker {
        byte[] png(Card card);
    }

    @Autowired
    CardController(PageRequests requests) {
        this(requests, CardPainter::png);
    }

    CardController(PageRequests requests, CardMaker maker) {
        this.requests = requests;
        this.maker = maker;
    }

    @GetMapping("/cards/exhibit.png")
    ResponseEntity<byte[]> exhibit(HttpServletRequest request) {
        PageRequest asked = requests.of(request);
        return send(asked, Optional.of(new Cards(asked.catalog(), asked.language()).exhibit()));
    }

    @GetMapping("/cards/{kind}/{file}")
    ResponseEntity<byte[]> card(HttpServletRequest request, @PathVariable String kind, @PathVariable String file) {
        PageRequest asked = requests.of(request);
        Cards cards = new Cards(asked.catalog(), asked.language());
        return send(
                asked,
                CardKind.ofWord(kind)
                        .filter(known -> file.endsWith(EXTENSION))
                        .flatMap(known -> cards.of(known, file.substring(0, file.length() - EXTENSION.length()))));
    }

    private ResponseEntity<byte[]> send(PageRequest asked, Optional<Card> wanted) {
        Card card = wanted.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return drawn.kept(card)
                .map(known -> send(asked, known))
                .orElseGet(() -> places.answer(() -> send(asked, drawn.get(card, this::draw))));
    }

    private static ResponseEntity<byte[]> send(PageRequest asked, Representation answer) {
        return ResponseWriter.send(
                asked.request(),
                answer,
                ResponseWriter.versioned(asked.request(), asked.catalog().version()));
    }

    private Representation draw(Card card) {
        return new Representation(MediaType.IMAGE_PNG, maker.png(card));
    }

    /** How many visitors wait for a place. */
    int waiting() {
        return places.waiting();
    }
}
