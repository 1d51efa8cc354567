package org.bluelamp.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.bluelamp.Exhibits;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.read.CatalogLoader;
import org.bluelamp.cite.CitationStyle;
import org.bluelamp.cite.Citations;
import org.bluelamp.html.InlineText;
import org.bluelamp.html.StepArticle;
import org.bluelamp.office.OfficeSchemas;
import org.bluelamp.office.TextMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Slides, read back by the library. */
class DeckTest {
    private static final Catalog CATALOG = new CatalogLoader().load(Exhibits.MADE_UP);
    private static final Map<String, Deck> MADE = new ConcurrentHashMap<>();
    private static final Pattern LANGUAGE_OF_RUN = Pattern.compile("<a:r>(?:<a:rPr([^>]*)>|)");

    private static Deck.Setting setting(String language, SlideFormat format) {
        return new Deck.Setting(CATALOG, language, Optional.of("https://museum.example/lamp"), format);
    }

    static Stream<Story> stories() {
        return CATALOG.stories().stream();
    }

    /** Each deck is made once for all tests that only look at it. */
    private static Deck made(Story story, SlideFormat format) {
        return MADE.computeIfAbsent(story.id() + format, key -> Deck.of(story, setting("en", format)));
    }

    private static XMLSlideShow read(Deck deck) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(deck.bytes()));
    }

    private static List<Entry> some(int count) {
        return CATALOG.entries().stream().limit(count).toList();
    }

    private static String title(XSLFSlide slide) {
        return Stream.of(slide.getPlaceholders())
                .filter(box ->
                        box.getTextType() == Placeholder.TITLE || box.getTextType() == Placeholder.CENTERED_TITLE)
                .map(XSLFTextShape::getText)
                .collect(Collectors.joining());
    }

    private static String notes(XSLFSlide slide) {
        XSLFNotes notes = slide.getNotes();
        return Stream.of(notes.getPlaceholders())
                .filter(box -> box.getTextType() == Placeholder.BODY)
                .map(XSLFTextShape::getText)
                .collect(Collectors.joining());
    }

    private static String plain(org.bluelamp.catalog.model.Text text) {
        return InlineText.plain(text, "en");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void story_hasACover_aSlideForEachStep_andTheSources(Story story) throws IOException {
        try (XMLSlideShow show = read(made(story, SlideFormat.WIDE))) {
            List<String> titles = show.getSlides().stream().map(DeckTest::title).toList();
            List<String> expected = Stream.concat(
                            Stream.of(plain(story.title())),
                            story.steps().stream().map(step -> plain(StepArticle.title(CATALOG, step))))
                    .toList();
            assertThat(titles).containsAll(expected);
            assertThat(titles).contains("The timeline", "About these slides");
            assertThat(titles).anyMatch(title -> title.startsWith("Sources"));
            assertThat(titles.getFirst()).isEqualTo(plain(story.title()));
            assertThat(titles).doesNotContain("");
            for (int index = 0; index < story.steps().size(); index++) {
                XSLFSlide slide = show.getSlides().get(index + 1);
                String told = plain(story.steps().get(index).text());
                assertThat(Stream.of(slide.getPlaceholders()).map(XSLFTextShape::getText))
                        .contains(told);
                assertThat(notes(slide)).contains(told);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void notes_citeEachSourceOfTheStepInFull(Story story) throws IOException {
        try (XMLSlideShow show = read(made(story, SlideFormat.WIDE))) {
            for (int index = 0; index < story.steps().size(); index++) {
                Story.Step step = story.steps().get(index);
                String notes = notes(show.getSlides().get(index + 1));
                List<Entry.Cite> cites = Stream.concat(
                                step.cites().stream(),
                                step.entry().flatMap(CATALOG::entry).stream().flatMap(Entry::cites))
                        .toList();
                assertThat(cites.stream().flatMap(cite -> CATALOG.source(cite.source()).stream()))
                        .allSatisfy(source -> assertThat(notes)
                                .contains(new Citations("en")
                                        .of(source.csl(), CitationStyle.HARVARD)
                                        .text()));
                assertThat(cites.stream().flatMap(cite -> cite.quote().stream()))
                        .allSatisfy(quote -> assertThat(notes).contains(quote));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPart_isValid(SlideFormat format) {
        for (Story story : CATALOG.stories()) {
            assertThat(OfficeSchemas.faults(made(story, format).bytes())).isEmpty();
        }
        assertThat(OfficeSchemas.faults(Deck.of(some(12), setting("ar", format)).bytes()))
                .isEmpty();
    }

    @Test
    void schemas_wouldTellAFault() throws IOException {
        byte[] whole = Deck.of(some(1), setting("en", SlideFormat.WIDE)).bytes();
        assertThat(OfficeSchemas.parts(whole)).anyMatch(part -> part.name().equals("ppt/slides/slide1.xml"));
        java.io.ByteArrayOutputStream broken = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(broken)) {
            for (OfficeSchemas.Part part : OfficeSchemas.parts(whole)) {
                zip.putNextEntry(new java.util.zip.ZipEntry(part.name()));
                String text = new String(part.content(), StandardCharsets.UTF_8);
                zip.write(
                        part.name().equals("ppt/slides/slide1.xml")
                                ? text.replaceFirst("<p:spTree>", "<p:spTree><p:lamp/>")
                                        .getBytes(StandardCharsets.UTF_8)
                                : part.content());
            }
        }
        assertThat(OfficeSchemas.faults(broken.toByteArray())).isNotEmpty();
    }

    @Test
    void sameData_makeTheSameBytes() {
        Catalog again = new CatalogLoader().load(Exhibits.MADE_UP);
        for (Story story : CATALOG.stories()) {
            Deck.Setting other =
                    new Deck.Setting(again, "en", Optional.of("https://museum.example/lamp"), SlideFormat.WIDE);
            assertThat(Deck.of(again.story(story.id()).orElseThrow(), other).bytes())
                    .isEqualTo(made(story, SlideFormat.WIDE).bytes());
        }
    }

    @Test
    void chart_holdsTheNumbersOfItsSeries_inTheDrawingAndInItsSheet() throws IOException {
        Story story = CATALOG.story("numbers-grow").orElseThrow();
        List<Series> told = story.steps().stream()
                .flatMap(step -> step.series().flatMap(CATALOG::series).stream())
                .toList();
        assertThat(told).isNotEmpty();
        try (XMLSlideShow show = read(made(story, SlideFormat.WIDE))) {
            assertThat(show.getCharts()).hasSameSizeAs(told);
            for (int index = 0; index < told.size(); index++) {
                var chart = show.getCharts().get(index);
                List<Double> drawn = new ArrayList<>();
                for (XDDFChartData data : chart.getChartSeries()) {
                    for (int each = 0; each < data.getSeriesCount(); each++) {
                        var values = data.getSeries(each).getValuesData();
                        for (int point = 0; point < values.getPointCount(); point++) {
                            if (values.getPointAt(point) != null) {
                                drawn.add(values.getPointAt(point).doubleValue());
                            }
                        }
                    }
                }
                List<Double> numbers = told.get(index).numbers().boxed().toList();
                assertThat(drawn).containsExactlyInAnyOrderElementsOf(numbers);
                List<Double> kept = new ArrayList<>();
                try {
                    XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
                    sheet.forEach(row -> {
                        for (int column : new int[] {1, 6}) {
                            if (row.getRowNum() > 0 && row.getCell(column) != null) {
                                kept.add(row.getCell(column).getNumericCellValue());
                            }
                        }
                    });
                } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException broken) {
                    throw new AssertionError(broken);
                }
                assertThat(kept).containsExactlyInAnyOrderElementsOf(numbers);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySeries_canBeDrawn(SlideFormat format) throws IOException {
        for (Series series : CATALOG.series()) {
            Story told = CATALOG.story("numbers-grow").orElseThrow();
            Story.Step first = told.steps().getFirst();
            Story one = new Story(
                    told.id(),
                    told.title(),
                    told.lede(),
                    told.theme(),
                    false,
                    told.media(),
                    List.of(new Story.Step(
                            Optional.empty(),
                            Optional.of(series.id()),
                            first.window(),
                            Optional.empty(),
                            first.text(),
                            List.of(),
                            10)));
            Deck deck = Deck.of(one, setting("en", format));
            assertThat(OfficeSchemas.faults(deck.bytes())).as(series.id()).isEmpty();
            try (XMLSlideShow show = read(deck)) {
                assertThat(show.getCharts()).hasSize(1);
            }
        }
    }

    @Test
    void picturesAndCharts_haveAlternativeTexts_andEveryBoxAName() throws IOException {
        for (Story story : CATALOG.stories()) {
            try (XMLSlideShow show = read(made(story, SlideFormat.WIDE))) {
                for (XSLFSlide slide : show.getSlides()) {
                    for (XSLFShape shape : slide.getShapes()) {
                        assertThat(shape.getShapeName()).isNotBlank();
                        String xml = shape.getXmlObject().xmlText();
                        if (shape instanceof XSLFPictureShape || shape instanceof XSLFGraphicFrame) {
                            assertThat(xml).containsPattern("<p:cNvPr [^>]*descr=\"[^\"]{10,}");
                        }
                        if (shape instanceof XSLFPictureShape picture && picture.getSvgImage() != null) {
                            assertThat(new String(picture.getSvgImage().getData(), StandardCharsets.UTF_8))
                                    .contains("<svg");
                        }
                    }
                }
                assertThat(show.getPictureData()).isNotEmpty();
            }
        }
    }

    @Test
    void readingOrder_beginsWithTheTitle_andEverySlideButTheCoverHasItsNumber() throws IOException {
        Story story = CATALOG.stories().iterator().next();
        try (XMLSlideShow show = read(made(story, SlideFormat.WIDE))) {
            List<XSLFSlide> slides = show.getSlides();
            for (int index = 0; index < slides.size(); index++) {
                XSLFSlide slide = slides.get(index);
                assertThat(slide.getShapes().getFirst())
                        .isInstanceOfSatisfying(
                                XSLFTextShape.class,
                                box -> assertThat(box.getTextType())
                                        .isIn(Placeholder.TITLE, Placeholder.CENTERED_TITLE));
                if (index == 0) continue;
                int number = index + 1;
                assertThat(slide.getShapes().getLast()).isInstanceOfSatisfying(XSLFTextShape.class, box -> {
                    assertThat(box.getTextType()).isEqualTo(Placeholder.SLIDE_NUMBER);
                    assertThat(box.getXmlObject().xmlText())
                            .contains("type=\"slidenum\"")
                            .contains("<a:t>" + number + "</a:t>");
                });
            }
        }
    }

    @Test
    void everyRun_tellsItsLanguage() {
        for (String language : List.of("en", "ar")) {
            byte[] file = Deck.of(some(5), setting(language, SlideFormat.WIDE)).bytes();
            Set<String> languages = new HashSet<>();
            for (OfficeSchemas.Part part : OfficeSchemas.parts(file)) {
                if (!part.name().matches("ppt/(slides|notesSlides)/[^/]*\\.xml")) continue;
                Matcher run = LANGUAGE_OF_RUN.matcher(new String(part.content(), StandardCharsets.UTF_8));
                while (run.find()) {
                    assertThat(run.group(1)).as(part.name()).contains("lang=\"");
                    languages.add(run.group(1).replaceFirst(".*lang=\"([^\"]*)\".*", "$1"));
                }
            }
            assertThat(languages).contains("en-GB");
            if (language.equals("ar")) assertThat(languages).contains("ar");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noText_overflowsItsBox(SlideFormat format) throws IOException {
        List<Deck> decks = new ArrayList<>();
        CATALOG.stories().forEach(story -> decks.add(made(story, format)));
        decks.add(Deck.of(some(Deck.MOST_ENTRIES), setting("en", format)));
        int measured = 0;
        for (Deck deck : decks) {
            try (XMLSlideShow show = read(deck)) {
                for (XSLFSlide slide : show.getSlides()) {
                    for (XSLFShape shape : slide.getShapes()) {
                        if (!(shape instanceof XSLFTextShape box)
                                || box.getText().isBlank()) continue;
                        measured++;
                        assertThat(shape.getAnchor().getMaxX()).isLessThanOrEqualTo(format.width());
                        assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(format.height());
                        double height = box.getTextParagraphs().stream()
                                .filter(paragraph -> !paragraph.getTextRuns().isEmpty())
                                .mapToDouble(paragraph -> TextMeasure.ARIAL.height(
                                        paragraph.getText(),
                                        paragraph.getTextRuns().getFirst().getFontSize(),
                                        box.getWordWrap() ? box.getAnchor().getWidth() : 10_000))
                                .sum();
                        assertThat(height)
                                .as(title(slide) + ": " + box.getText())
                                .isLessThanOrEqualTo(box.getAnchor().getHeight() + 0.5);
                    }
                }
            }
        }
        assertThat(measured).isGreaterThan(100);
    }

    @Test
    void aLongText_goesOnOnTheNextSlide_andLosesNothing() throws IOException {
        Entry entry = CATALOG.entries().getFirst();
        String text = IntStreams.sentences(120);
        Story told = CATALOG.stories().iterator().next();
        Story.Step first = told.steps().getFirst();
        Story longer = new Story(
                told.id(),
                told.title(),
                told.lede(),
                told.theme(),
                false,
                told.media(),
                List.of(new Story.Step(
                        Optional.of(entry.id()),
                        Optional.empty(),
                        first.window(),
                        Optional.empty(),
                        org.bluelamp.catalog.model.Text.english(text),
                        List.of(),
                        10)));
        try (XMLSlideShow show = read(Deck.of(longer, setting("en", SlideFormat.STANDARD)))) {
            String all = show.getSlides().stream()
                    .filter(slide -> title(slide).startsWith(plain(entry.title())))
                    .flatMap(slide -> Stream.of(slide.getPlaceholders()))
                    .map(XSLFTextShape::getText)
                    .filter(each -> each.contains("Sentence"))
                    .collect(Collectors.joining(" "));
            assertThat(all).isEqualTo(text);
            assertThat(title(show.getSlides().get(2))).contains("(2 of ");
        }
    }

    /** Texts for tests. */
    private static final class IntStreams {
        static String sentences(int count) {
            return java.util.stream.IntStream.rangeClosed(1, count)
                    .mapToObj(number -> "Sentence number " + number + " says something of lamps.")
                    .collect(Collectors.joining(" "));
        }
    }

    @Test
    void file_saysWhereItCameFrom_itsVersionLicenceAndHowToCite() throws IOException {
        Story story = CATALOG.stories().iterator().next();
        try (XMLSlideShow show = read(made(story, SlideFormat.WIDE))) {
            POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo(plain(story.title()));
            assertThat(core.getDescription())
                    .contains(CATALOG.version())
                    .contains("CC BY 4.0")
                    .contains("https://museum.example/lamp/stories/" + story.id());
            XSLFSlide last = show.getSlides().getLast();
            assertThat(Stream.of(last.getPlaceholders()).map(XSLFTextShape::getText))
                    .anyMatch(text -> text.contains("Cite as:") && text.contains(CATALOG.version()));
        }
    }

    @Test
    void withoutABase_noAddressOfTheExhibitIsMadeUp() {
        Story story = CATALOG.stories().iterator().next();
        Deck deck = Deck.of(story, new Deck.Setting(CATALOG, "en", Optional.empty(), SlideFormat.WIDE));

        assertThat(OfficeSchemas.parts(deck.bytes()).stream()
                        .map(part -> new String(part.content(), StandardCharsets.UTF_8)))
                .noneMatch(text -> text.contains("/stories/" + story.id()));
    }

    @Test
    void anArabicDeck_isReadFromRightToLeft() {
        byte[] file = Deck.of(some(3), setting("ar", SlideFormat.WIDE)).bytes();
        String master = OfficeSchemas.parts(file).stream()
                .filter(part -> part.name().equals("ppt/slideMasters/slideMaster1.xml"))
                .map(part -> new String(part.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        assertThat(master).contains("rtl=\"1\"").contains("algn=\"r\"");
    }

    @Test
    void moreEntriesThanADeckHolds_areRefused_andThePagesSayTheSameNumber() throws IOException {
        assertThatThrownBy(() -> Deck.of(
                        java.util.Collections.nCopies(Deck.MOST_ENTRIES + 1, some(1).getFirst()),
                        setting("en", SlideFormat.WIDE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Files.readString(Path.of("frontend/elements/list/list-element.ts")))
                .contains("MOST_SLIDES = " + Deck.MOST_DOWNLOADED + ";");
    }
}
