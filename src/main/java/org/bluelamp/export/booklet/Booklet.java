package org.bluelamp.export.booklet;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.bluelamp.export.ExportedFile;
import org.bluelamp.export.Selection;
import org.bluelamp.text.Direction;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * A booklet as PDF: tagged for screen readers (PDF/UA), with bookmarks, links and the exhibit's own fonts. The same data make
 * the same file: it holds the day of the data and no other.
 */
public final class Booklet {
    private static final int PAGES_BETWEEN_WORDS = 50;

    private Booklet() {}

    /** @param progress is told what is being done, in one line each */
    public static ExportedFile of(Selection selection, Paper paper, Consumer<String> progress) {
        Document document = BookletDocument.of(selection, paper, progress);
        List<String> leftOut = new ArrayList<>();
        int pictures =
                new BookletMedia(selection.catalog(), BookletDocument.addresses(selection), paper).settle(document);
        if (pictures > 0) {
            leftOut.add(ExportedFile.counted(pictures, "picture is", "pictures are")
                    + " left out: a booklet holds SVG, PNG and JPEG.");
        }
        String missing = BookletFonts.missing(document.text());
        if (!missing.isEmpty()) {
            leftOut.add("No font of the exhibit has these characters, and # stands for each: " + missing);
        }
        progress.accept("Laying out " + ExportedFile.entries(selection.entries().size()) + " ...");
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int pages = write(document, selection, progress, bytes);
            return new ExportedFile(
                    bytes.toByteArray(),
                    ExportedFile.entries(selection.entries().size()) + " on "
                            + ExportedFile.counted(pages, "page", "pages"),
                    leftOut);
        } catch (IOException impossible) {
            throw new UncheckedIOException("The booklet can't be made", impossible);
        }
    }

    private static int write(
            Document document, Selection selection, Consumer<String> progress, ByteArrayOutputStream bytes)
            throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        BookletFonts.register(builder);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(
                Direction.of(selection.language()) == Direction.RIGHT_TO_LEFT ? TextDirection.RTL : TextDirection.LTR);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Blue Lamp");
        builder.useObjectDrawerFactory(new BookletPictures(selection.catalog()));
        // Nothing is asked of any host: all that a booklet holds comes from the catalogue.
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:image/"),
                com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.usePageSupplier((target, width, height, number, shadow) -> {
            if (number > 0 && number % PAGES_BETWEEN_WORDS == 0) progress.accept("Page " + number + " ...");
            PDPage page = new PDPage(new PDRectangle(width, height));
            target.addPage(page);
            return page;
        });
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(document), "about:booklet");
        builder.toStream(bytes);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            settle(pdf, selection);
            pdf.save(bytes);
            return pdf.getNumberOfPages();
        }
    }

    /** The day of the data in place of the day of writing, and an id of the data in place of one that is made up. */
    private static void settle(PDDocument pdf, Selection selection) {
        Optional<LocalDate> day = selection.catalog().date();
        pdf.getDocumentInformation().setCreationDate(day.map(Booklet::midnight).orElse(null));
        pdf.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
        pdf.setDocumentId((long) (selection.catalog().version() + selection.language()).hashCode());
    }

    private static Calendar midnight(LocalDate day) {
        return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    }
}
