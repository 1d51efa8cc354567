package org.bluelamp.export.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bluelamp.Exhibits;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.read.CatalogLoader;
import org.bluelamp.export.ExportedFile;
import org.bluelamp.export.Selection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The booklet, read back by PDFBox. */
class BookletTest {
    private static final String BASE = "https://museum.example/lamp";

    private static Catalog catalog;
    private static byte[] bytes;
    private static List<String> said;
    private static PDDocument pdf;
    private static List<String> pages;

    @BeforeAll
    static void make() throws IOException {
        catalog = new CatalogLoader().load(Exhibits.MADE_UP);
        said = new ArrayList<>();
        bytes = Booklet.of(whole("en"), Paper.A4, said::add).bytes();
        pdf = Loader.loadPDF(bytes);
        pages = pages(pdf);
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    private static Selection whole(String language) {
        return new Selection(catalog, catalog.entries(), language, Optional.of(BASE));
    }

    private static Selection decade(String language) {
        return new Selection(
                catalog,
                catalog.find(catalog.query(Map.of("from", List.of("1920"), "to", List.of("1929"))))
                        .entries(),
                language,
                Optional.empty());
    }

    private static List<String> pages(PDDocument document) {
        return IntStream.rangeClosed(1, document.getNumberOfPages())
                .mapToObj(number -> {
                    try {
                        PDFTextStripper stripper = new PDFTextStripper();
                        stripper.setStartPage(number);
                        stripper.setEndPage(number);
                        return unspaced(stripper.getText(document));
                    } catch (IOException problem) {
                        throw new UncheckedIOException(problem);
                    }
                })
                .toList();
    }

    /** Lines break anywhere, and leaders stand before numbers of pages. */
    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String plain(Entry entry) {
        return unspaced(whole("en").plain(entry.title()));
    }

    /** The entries that are written in letters: no font has the signs of the others. */
    private static List<Entry> written() {
        List<Entry> written = catalog.entries().stream()
                .filter(entry -> BookletFonts.missing(plain(entry)).isEmpty())
                .toList();
        assertThat(written).hasSizeGreaterThan(catalog.entries().size() - 5);
        return written;
    }

    /** The page that a list says stands behind a name, which may go over several lines. */
    private static int pageBehind(String name, String list) {
        String letters = name.codePoints()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining("\n?"));
        Matcher line = Pattern.compile(letters + "[^.]*?[.\n]*[.]\n?(\\d+)\n").matcher(list);
        assertThat(line.find()).as(name).isTrue();
        return Integer.parseInt(line.group(1));
    }

    /** All lines of a part, from the page that its bookmark names to the next part's. */
    private static String part(String first, String next) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(bookmarks().get(first));
        stripper.setEndPage(next.isEmpty() ? pages.size() : bookmarks().get(next) - 1);
        return stripper.getText(pdf).replaceAll("[^\\S\n]+", "");
    }

    private static Map<String, Integer> bookmarks() {
        Map<String, Integer> marks = new HashMap<>();
        collect(pdf.getDocumentCatalog().getDocumentOutline().children(), marks);
        return marks;
    }

    private static void collect(Iterable<PDOutlineItem> items, Map<String, Integer> marks) {
        for (PDOutlineItem item : items) {
            try {
                marks.put(item.getTitle(), pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
            collect(item.children(), marks);
        }
    }

    @Test
    void contents_nameThePageOnWhichEachEntryStands() throws IOException {
        String contents = part("Contents", firstChapter());
        for (Entry entry : written()) {
            int number = pageBehind(plain(entry), contents);
            assertThat(pages.get(number - 1)).as(entry.id()).contains(plain(entry));
            assertThat(bookmarks()).containsEntry(whole("en").plain(entry.title()), number);
        }
    }

    private static String firstChapter() {
        return StreamSupport.stream(
                        pdf.getDocumentCatalog().getDocumentOutline().children().spliterator(), false)
                .skip(1)
                .findFirst()
                .orElseThrow()
                .getTitle();
    }

    @Test
    void index_namesThePageOfEachEntryThatHasAPlace() throws IOException {
        String index = part("Index of places", "");
        List<Entry> placed =
                written().stream().filter(entry -> entry.place().isPresent()).toList();
        assertThat(placed).isNotEmpty();
        for (Entry entry : placed) {
            // PDFBox reads words in italics behind the others of their line.
            if (entry.shortTitle().orElse(entry.title()).in("en").text().contains("*")) continue;
            String name = unspaced(whole("en").plain(entry.shortTitle().orElse(entry.title())));
            assertThat(pages.get(pageBehind(name, index) - 1)).as(entry.id()).contains(plain(entry));
        }
    }

    @Test
    void links_leadToSourcesAndToPagesOfTheBooklet() throws IOException {
        List<String> addresses = new ArrayList<>();
        int within = 0;
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                if (link.getAction() instanceof PDActionURI outward) {
                    addresses.add(outward.getURI());
                } else {
                    PDActionGoTo inward = (PDActionGoTo) link.getAction();
                    PDPageDestination target = (PDPageDestination) inward.getDestination();
                    assertThat(pdf.getPages().indexOf(target.getPage())).isNotNegative();
                    within++;
                }
            }
        }
        assertThat(addresses)
                .contains("https://almanac.example.org/1928", BASE + "/")
                .allMatch(address -> address.startsWith("https://") || address.startsWith("http://"));
        assertThat(within).isGreaterThan(2 * catalog.entries().size());
    }

    @Test
    void structure_isThatOfADocumentForEverybody() throws IOException {
        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        assertThat(pdf.getDocumentInformation().getTitle())
                .isEqualTo(whole("en").exhibitName());
        assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
        assertThat(new String(
                        pdf.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("pdfuaid");
        Map<String, Integer> types = new TreeMap<>();
        List<PDStructureElement> figures = new ArrayList<>();
        count(pdf.getDocumentCatalog().getStructureTreeRoot(), types, figures);
        assertThat(types).containsKeys("H1", "H2", "H3", "P", "Table", "TR", "TH", "TD", "L", "LI", "Figure", "Link");
        assertThat(types.get("H2")).isGreaterThanOrEqualTo(catalog.entries().size());
        assertThat(figures)
                .isNotEmpty()
                .allSatisfy(
                        figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
        assertThat(figures.stream().map(PDStructureElement::getAlternateDescription))
                .anyMatch(words -> words.contains("The table that follows has every figure."));
    }

    private static void count(PDStructureNode node, Map<String, Integer> types, List<PDStructureElement> figures) {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            types.merge(element.getStructureType(), 1, Integer::sum);
            if (element.getStructureType().equals("Figure")) figures.add(element);
            count(element, types, figures);
        }
    }

    @Test
    void fonts_areEmbeddedAndTheExhibitsOwn() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        int drawings = 0;
        for (PDPage page : pdf.getPages()) drawings += collect(page.getResources(), fonts);
        assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(fonts.stream().map(PDFont::getName))
                .anyMatch(name -> name.contains("Atkinson"))
                .anyMatch(name -> name.contains("SourceSerif"))
                .anyMatch(name -> name.contains("NotoSansArabic"))
                .allMatch(name -> name.matches("[A-Z]{6}\\+.*"));
        long drawn = catalog.entries().stream()
                .flatMap(entry -> entry.media().stream())
                .filter(medium -> medium.file().endsWith(".svg"))
                .count();
        assertThat(drawn).isPositive();
        assertThat(drawings)
                .isGreaterThanOrEqualTo((int) drawn + catalog.series().size());
    }

    /** @return how many drawings there are */
    private static int collect(PDResources resources, List<PDFont> fonts) throws IOException {
        if (resources == null) return 0;
        for (COSName name : resources.getFontNames()) fonts.add(resources.getFont(name));
        int drawings = 0;
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form) {
                drawings++;
                collect(form.getResources(), fonts);
            }
        }
        return drawings;
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "LETTER"})
    void words_standWithinTheirPages(Paper paper) throws IOException {
        byte[] file = paper == Paper.A4
                ? bytes
                : Booklet.of(decade("en"), paper, said::add).bytes();
        try (PDDocument document = Loader.loadPDF(file)) {
            float width = (float) (paper.width() / 25.4 * 72);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(width - 1, width + 1);
            List<String> outside = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (letter.getX() < 0
                            || letter.getX() + letter.getWidth() > letter.getPageWidth()
                            || letter.getY() < 0
                            || letter.getY() > letter.getPageHeight()) {
                        outside.add(letter.getUnicode() + " on " + getCurrentPageNo());
                    }
                    super.processTextPosition(letter);
                }
            }.getText(document);
            assertThat(outside).isEmpty();
        }
    }

    @Test
    void sameData_makeTheSameFile() {
        Catalog again = new CatalogLoader().load(Exhibits.MADE_UP);
        Selection same = new Selection(again, again.entries(), "en", Optional.of(BASE));
        assertThat(Booklet.of(same, Paper.A4, line -> {}).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-XB"})
    void otherLanguages_haveEachOfTheirLetters(String language) throws IOException {
        ExportedFile file = Booklet.of(decade(language), Paper.A4, line -> {});
        assertThat(file.leftOut()).isEmpty();
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            List<Integer> lines = new ArrayList<>();
            PDFTextStripper contents = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    // Where lines end that run from right to left.
                    if (letter.getX() < 100 && letter.getUnicode().matches("\\d")) lines.add(Math.round(letter.getY()));
                    super.processTextPosition(letter);
                }
            };
            contents.setStartPage(3);
            contents.setEndPage(3);
            contents.getText(document);
            assertThat(lines.stream().distinct())
                    .as("pages behind the entries")
                    .hasSizeGreaterThan(decade(language).entries().size());
        }
    }

    @Test
    void whatNoFontHas_isSaid() {
        ExportedFile file = Booklet.of(whole("en"), Paper.A4, line -> {});
        assertThat(file.leftOut()).hasSize(1).first().asString().startsWith("No font of the exhibit has");
        assertThat(file.count()).matches("\\d+ entries on \\d+ pages");
    }

    @Test
    void progress_tellsEachPart() {
        assertThat(said).contains("Bibliography ...").anyMatch(line -> line.startsWith("Laying out "));
    }
}
