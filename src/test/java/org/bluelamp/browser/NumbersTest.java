package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** A visitor reads a chart and a map, and takes them along. */
class NumbersTest {
    private static final String SEARCHES = "/numbers/questions";
    private static final String MEMBERS = "/numbers/joined";

    private Visit visit = new Visit(Visit.desktop());

    @AfterEach
    void leave() {
        visit.close();
    }

    /** How far texts of a drawing reach out of it where they are a sixth wider, in pixels. */
    private static final String REACH_OUT = """
            svg => {
              const host = document.createElement('div');
              host.style.cssText = 'position:fixed;left:0;top:0;width:960px;direction:ltr';
              host.innerHTML = svg.replace(/^<\\?xml[^>]*>/, '');
              document.body.append(host);
              const box = host.querySelector('svg').getBoundingClientRect();
              const reach = [...host.querySelectorAll('text')].map(text => {
                const { left, right, width } = text.getBoundingClientRect();
                const style = getComputedStyle(text);
                const anchor = style.textAnchor === 'middle' ? 0.5
                    : (style.textAnchor === 'end') === (style.direction === 'ltr') ? 1 : 0;
                const more = width / 6;
                return Math.max(box.left - (left - more * anchor), right + more * (1 - anchor) - box.right);
              });
              host.remove();
              return reach.length < 10 ? 9999 : Math.max(...reach);
            }""";

    @Test
    void savedPictures_keepTheirWordsWithinThem_whereFontsAreASixthWider() throws Exception {
        for (String number : List.of(SEARCHES, "/numbers/reach", "/numbers/turns", MEMBERS)) {
            visit.open(number);
            String svg = new String(saved("svg"), StandardCharsets.UTF_8);
            assertThat(((Number) visit.page.evaluate(REACH_OUT, svg)).doubleValue())
                    .as(number)
                    .isLessThanOrEqualTo(0.5);
        }
    }

    private Locator plot() {
        return visit.page.locator("bl-chart [role=slider]");
    }

    private Locator count() {
        return visit.page.locator("bl-map .count");
    }

    @Test
    void arrowKeys_readEachFigureWithItsSource() {
        visit.open(SEARCHES);
        plot().focus();
        plot().press("Home");
        assertThat(plot()).hasAttribute("aria-valuetext", Pattern.compile("^2002: 145 .*Source: .*1 of 15$"));
        plot().press("ArrowRight");
        assertThat(plot()).hasAttribute("aria-valuenow", "2");
        assertThat(visit.page.locator("bl-chart .readout .source")).containsText("Source:");
    }

    private void arriveWithAPhone() {
        visit.close();
        visit = new Visit(Visit.phone());
        visit.open(SEARCHES);
        plot().scrollIntoViewIfNeeded();
        visit.page.evaluate("document.querySelector('bl-numbers').scrollBy(0, 200)");
    }

    @Test
    void finger_readsFiguresAsItMoves_andTheReadoutStays() {
        arriveWithAPhone();
        BoundingBox box = plot().boundingBox();
        Finger finger = new Finger(visit.page).down(box.x + box.width * 0.3, box.y + 100);
        finger.moveTo(box.x + box.width * 0.55, box.y + 100).up();
        assertThat(visit.page.locator("bl-chart .readout .value")).containsText("questions a year");
        assertThat(plot()).hasAttribute("aria-valuetext", Pattern.compile("^201[01]: .*"));
        assertThat(visit.search()).isEmpty();
        visit.page.touchscreen().tap(box.x + box.width * 0.28, box.y + box.height * 0.5);
        assertThat(visit.page.locator("bl-chart .readout")).containsText("200");
    }

    @Test
    void fingerThatRestsFirst_choosesAPartOfTheTime() {
        arriveWithAPhone();
        BoundingBox box = plot().boundingBox();
        Finger finger = new Finger(visit.page).down(box.x + box.width * 0.4, box.y + 100);
        assertThat(visit.page.locator("bl-chart .band")).isVisible();
        finger.moveTo(box.x + box.width * 0.7, box.y + 100).up();
        assertThat(visit.page.locator("bl-chart [role=status]")).containsText("Shown: 200");
        assertThat(visit.search()).startsWith("?from=200");
    }

    @Test
    void fingerThatGoesUp_scrollsThePage() {
        arriveWithAPhone();
        BoundingBox box = plot().boundingBox();
        double x = box.x + box.width * 0.5;
        new Finger(visit.page).down(x, box.y + 150).moveTo(x, box.y).up();
        visit.page.waitForFunction(
                "top => document.querySelector('bl-chart').shadowRoot.querySelector('.plot').getBoundingClientRect().y < top - 60",
                box.y);
        assertThat(visit.search()).isEmpty();
    }

    @Test
    void dragAcrossTheChart_showsThatPart_asTheListsAndTheAddressSay_andOnePressShowsAll() {
        visit.open(SEARCHES);
        plot().scrollIntoViewIfNeeded();
        BoundingBox box = plot().boundingBox();
        visit.page.mouse().move(box.x + box.width * 0.3, box.y + 100);
        visit.page.mouse().down();
        visit.page.mouse().move(box.x + box.width * 0.5, box.y + 120, new Mouse.MoveOptions().setSteps(6));
        assertThat(visit.page.locator("bl-chart .band")).hasText(Pattern.compile("20\\d\\d to 20\\d\\d"));
        visit.page.mouse().up();
        String from = visit.page.locator("[data-edge=from]").inputValue();
        String to = visit.page.locator("[data-edge=to]").inputValue();
        assertThat(visit.search()).isEqualTo("?from=" + from + "&to=" + to);
        assertThat(visit.page.locator("bl-chart [role=status]")).hasText("Shown: " + from + " to " + to);
        int figures = Integer.parseInt(to) - Integer.parseInt(from) + 1;
        assertThat(plot()).hasAttribute("aria-valuemax", String.valueOf(figures));
        visit.page.locator("bl-chart .part button").click();
        assertThat(plot()).hasAttribute("aria-valuemax", "15");
        assertThat(visit.page.locator("[data-edge=from]")).hasValue("2002");
        assertThat(visit.search()).isEmpty();
        visit.page.goBack();
        assertThat(visit.page.locator("[data-edge=from]")).hasValue("2002");
    }

    @Test
    void keysWithShift_chooseAPart_thatEnterShowsAndEscapeLeaves() {
        visit.open(SEARCHES);
        Locator status = visit.page.locator("bl-chart [role=status]");
        plot().focus();
        plot().press("Home");
        for (int year = 2003; year <= 2005; year++) plot().press("Shift+ArrowRight");
        assertThat(status).containsText("2002 to 2005 is chosen");
        plot().press("Escape");
        assertThat(status).hasText("");
        plot().press("Home");
        for (int year = 2003; year <= 2005; year++) plot().press("Shift+ArrowRight");
        plot().press("Enter");
        assertThat(status).hasText("Shown: 2002 to 2005");
        assertThat(plot()).isFocused();
        assertThat(plot()).hasAttribute("aria-valuemax", "4");
        assertThat(visit.page.locator("[data-edge=to]")).hasValue("2005");
        plot().press("Tab");
        visit.page.keyboard().press("Enter");
        assertThat(plot()).isFocused();
        assertThat(plot()).hasAttribute("aria-valuemax", "15");
    }

    @Test
    void entryThatMovedTheNumber_opensInTheTimeline() {
        visit.open(SEARCHES);
        visit.page.locator("bl-chart .annotations button").first().click();
        visit.page.waitForURL("**/?entry=*");
        assertThat(visit.panel()).isVisible();
        assertThat(visit.path()).isEqualTo("/");
    }

    @Test
    void partOfTheTime_isChosen_keptInTheAddress_andGoneBackFrom() {
        visit.open(SEARCHES);
        visit.page.locator("[data-edge=from]").selectOption("2004");
        visit.page.locator("[data-edge=to]").selectOption("2010");
        assertThat(plot()).hasAttribute("aria-valuemax", "7");
        assertThat(visit.search()).isEqualTo("?from=2004&to=2010");
        visit.page.goBack();
        visit.page.goBack();
        assertThat(plot()).hasAttribute("aria-valuemax", "15");
        assertThat(visit.page.locator("[data-edge=from]")).hasValue("2002");
    }

    @Test
    void yearsPlayed_runToTheEnd_andTheLastStandsInTheAddress() {
        visit.open(MEMBERS + "?year=2018");
        assertThat(count()).hasText("29 members in 2018");
        visit.page.clock().install();
        visit.page.clock().pauseAt(System.currentTimeMillis() + 60_000);
        visit.page.locator("bl-map .years button").click();
        visit.page.clock().runFor(200);
        assertThat(count()).hasText("29 members in 2019");
        visit.page.clock().runFor(1500);
        assertThat(count()).hasText("32 members in 2023");
        assertThat(visit.search()).isEqualTo("?year=2023");
    }

    @Test
    void map_zoomsByButtonKeyAndHand_andItsAreasStayReachable() {
        visit.open(MEMBERS);
        Locator map = visit.page.locator("bl-map [role=listbox]");
        Locator smaller = visit.page.locator("bl-map .zoom button").nth(1);
        assertThat(smaller).hasAttribute("aria-disabled", "true");
        map.focus();
        visit.page.keyboard().type("mon");
        visit.page.keyboard().press("+");
        visit.page.keyboard().press("+");
        assertThat(smaller).hasAttribute("aria-disabled", "false");
        assertThat(visit.page.locator("bl-map [aria-selected=true]"))
                .hasAttribute("aria-label", Pattern.compile("Monaco: Member since 1993\\. 2023: Member\\. Source: .+"));
        visit.page.keyboard().press("0");
        assertThat(smaller).hasAttribute("aria-disabled", "true");
        map.dblclick();
        assertThat(smaller).hasAttribute("aria-disabled", "false");
        visit.page.locator("bl-map .zoom button").last().click();
        assertThat(smaller).hasAttribute("aria-disabled", "true");
    }

    @Test
    void yearByTheSlider_standsInTheAddress_andBackLeadsToThePageAsItWasFound() {
        visit.open(MEMBERS);
        Locator slider = visit.page.locator("bl-map input[type=range]");
        for (int i = 0; i < 3; i++) slider.press("ArrowLeft");
        assertThat(visit.search()).isEqualTo("?year=2020");
        assertThat(count()).containsText("in 2020");
        visit.page.goBack();
        assertThat(count()).hasText("32 members in 2023");
        visit.page.goForward();
        assertThat(count()).containsText("in 2020");
    }

    private byte[] saved(String kind) throws IOException {
        Download download = visit.page.waitForDownload(
                () -> visit.page.locator("[data-picture=" + kind + "]").click());
        assertThat(download.suggestedFilename()).endsWith("." + kind);
        return Files.readAllBytes(download.path());
    }

    private Document drawing() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(saved("svg")));
    }

    @Test
    void drawingOfAChart_isXmlWithTitleSourceAndLicence() throws Exception {
        visit.open(SEARCHES);
        Document svg = drawing();
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).startsWith("Made up: questions grew");
        assertThat(svg.getDocumentElement().getTextContent())
                .contains("Made up: questions to the list of lost lamps", "Sources:", "Licence: CC BY 4.0");
    }

    @Test
    void drawingOfAPart_saysItsYears_andNamesTheEntriesOfItsLamps() throws Exception {
        visit.open(SEARCHES + "?from=2004&to=2010");
        assertThat(drawing().getDocumentElement().getTextContent())
                .contains("Shown: 2004 to 2010", "What moved the number: 1 The harbours begin a list of lost lamps");
    }

    @Test
    void pictureOfAMap_isTwiceAsLargeAsItsDrawing() throws Exception {
        visit.open(MEMBERS + "?year=1960");
        Document svg = drawing();
        int height = Integer.parseInt(svg.getDocumentElement().getAttribute("height"));
        assertThat(svg.getDocumentElement().getTextContent()).contains("25 members in 1960", "Licence: CC BY 4.0");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(saved("png")));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1920, 2 * height);
    }

    @Test
    void drawing_isInTheDaysPaletteInForcedColoursToo() throws Exception {
        visit.open(SEARCHES);
        String usual = new String(saved("svg"), StandardCharsets.UTF_8);
        visit.close();
        visit = new Visit(Visit.desktop().setForcedColors(ForcedColors.ACTIVE));
        visit.open(SEARCHES);
        assertThat(new String(saved("svg"), StandardCharsets.UTF_8)).isEqualTo(usual);
    }

    @Test
    void gallery_drawsItsMapsWhenTheyComeNear() {
        visit.open("/numbers");
        Locator map = visit.page.locator("bl-map[src*=congress]");
        map.scrollIntoViewIfNeeded();
        assertThat(map.locator("svg")).isVisible();
    }

    @Test
    void firstLoadOfTheTimeline_hasNothingOfChartsAndMaps() {
        visit.open("/");
        Object scripts = visit.page.evaluate("() => performance.getEntriesByType('resource').map(({ name }) => name)"
                + ".filter(name => /chart|map|plot|geo|countries|states/i.test(name.split('/').pop()))");
        assertThat((List<?>) scripts).isEmpty();
    }
}
