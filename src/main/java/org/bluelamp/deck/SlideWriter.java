package org.bluelamp.deck;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlCursor;
import org.bluelamp.html.InlineText;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** Puts texts and shapes on slides, each text marked with its language. */
final class SlideWriter {
    static final String NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";
    private static final String DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";
    private static final String DECORATIVE_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2017/decorative";
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*[^\\s.,;)\\]]");

    private final XMLSlideShow show;
    private final String language;

    SlideWriter(XMLSlideShow show, String language) {
        this.show = show;
        this.language = language;
    }

    /** A text and the language that it is in; it may hold the exhibit's emphasis. */
    record Words(String text, String language) {}

    XSLFSlide slide(SlideTemplate.Layout layout) {
        XSLFSlide slide = show.createSlide(show.findLayout(SlideTemplate.name(layout, language)));
        for (XSLFShape copied : List.copyOf(slide.getShapes())) slide.removeShape(copied);
        return slide;
    }

    XSLFTextShape title(XSLFSlide slide, STPlaceholderType.Enum type, Words words, double size, double usual) {
        XSLFTextShape box = placeholder(slide, type, 0, "deck.box.title");
        paragraph(box, List.of(words), size, usual);
        return box;
    }

    /** An empty box that takes its place and style from the layout. */
    XSLFTextShape placeholder(XSLFSlide slide, STPlaceholderType.Enum type, int index, String nameKey) {
        XSLFAutoShape shape = slide.createAutoShape();
        CTShape xml = (CTShape) shape.getXmlObject();
        CTNonVisualDrawingProps named = xml.getNvSpPr().getCNvPr();
        named.setName(Messages.in(language).get(nameKey) + " " + named.getId());
        CTPlaceholder place = xml.getNvSpPr().getNvPr().addNewPh();
        place.setType(type);
        if (index > 0) place.setIdx(index);
        xml.setSpPr(CTShapeProperties.Factory.newInstance());
        if (xml.isSetStyle()) xml.unsetStyle();
        CTTextBody body = CTTextBody.Factory.newInstance();
        body.addNewBodyPr();
        body.addNewLstStyle();
        xml.setTxBody(body);
        return shape;
    }

    void number(XSLFSlide slide) {
        XSLFTextShape box = placeholder(slide, STPlaceholderType.SLD_NUM, SlideTemplate.NUMBER, "deck.box.number");
        CTTextField field = ((CTShape) box.getXmlObject()).getTxBody().addNewP().addNewFld();
        field.setId(NUMBER_FIELD);
        field.setType("slidenum");
        field.addNewRPr().setLang(LanguageMark.of(language));
        field.setT(String.valueOf(show.getSlides().size()));
    }

    /** A paragraph; its size is told only where it is not that of the layout. */
    XSLFTextParagraph paragraph(XSLFTextShape box, List<Words> words, double size, double usual) {
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        direct(paragraph, words.getFirst().language());
        for (Words each : words) {
            for (InlineText.Piece piece : InlineText.pieces(each.text())) {
                run(paragraph, piece.text(), each.language(), size, usual)
                        .filter(run -> piece.isEmphasis())
                        .ifPresent(run -> run.setItalic(true));
            }
        }
        return paragraph;
    }

    /** A paragraph without emphasis whose addresses can be followed. */
    XSLFTextParagraph linked(XSLFTextShape box, Words words, double size, double usual) {
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        direct(paragraph, language);
        Matcher address = ADDRESS.matcher(words.text());
        int start = 0;
        while (address.find()) {
            run(paragraph, words.text().substring(start, address.start()), words.language(), size, usual);
            String target = address.group();
            run(paragraph, target, words.language(), size, usual)
                    .filter(run -> isAddress(target))
                    .ifPresent(run -> run.createHyperlink().setAddress(target));
            start = address.end();
        }
        run(paragraph, words.text().substring(start), words.language(), size, usual);
        return paragraph;
    }

    private static boolean isAddress(String text) {
        try {
            return java.net.URI.create(text).getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private void direct(XSLFTextParagraph paragraph, String textLanguage) {
        Direction direction = Direction.of(textLanguage);
        if (direction == Direction.of(language)) return;
        // The layout says how the deck's own language runs.
        CTTextParagraphProperties properties = paragraph.getXmlObject().isSetPPr()
                ? paragraph.getXmlObject().getPPr()
                : paragraph.getXmlObject().addNewPPr();
        properties.setRtl(direction == Direction.RIGHT_TO_LEFT);
    }

    private Optional<XSLFTextRun> run(
            XSLFTextParagraph paragraph, String text, String textLanguage, double size, double usual) {
        if (text.isEmpty()) return Optional.empty();
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        CTRegularTextRun xml = (CTRegularTextRun) run.getXmlObject();
        CTTextCharacterProperties properties = xml.isSetRPr() ? xml.getRPr() : xml.addNewRPr();
        properties.setLang(LanguageMark.of(textLanguage));
        if (size != usual) run.setFontSize(size);
        return Optional.of(run);
    }

    /** A text box of its own, which no layout knows. */
    XSLFTextBox label(
            XSLFSlide slide, Box place, Words words, double size, Color colour, TextParagraph.TextAlign align) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place.rectangle());
        box.clearText();
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setWordWrap(false);
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        XSLFTextParagraph paragraph = paragraph(box, List.of(words), size, -1);
        paragraph.setTextAlign(align);
        paragraph.getTextRuns().forEach(run -> run.setFontColor(colour));
        // The first paragraph, which every new box has, has no words.
        if (box.getTextParagraphs().size() > 1)
            box.removeTextParagraph(box.getTextParagraphs().getFirst());
        return box;
    }

    XSLFAutoShape shape(XSLFSlide slide, ShapeType type, Box place, Color colour, String name) {
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setShapeType(type);
        shape.setAnchor(place.rectangle());
        shape.setFillColor(colour);
        shape.setLineColor(null);
        properties(shape).setName(name);
        return shape;
    }

    XSLFConnectorShape line(XSLFSlide slide, Box place, Color colour, double width) {
        XSLFConnectorShape line = slide.createConnector();
        line.setAnchor(place.rectangle());
        line.setLineColor(colour);
        line.setLineWidth(width);
        decorate(line);
        return line;
    }

    /** Tells readers of the screen to pass over a shape whose words stand beside it. */
    static void decorate(XSLFShape shape) {
        var extension = properties(shape).addNewExtLst().addNewExt();
        extension.setUri(DECORATIVE);
        try (XmlCursor cursor = extension.newCursor()) {
            cursor.toNextToken();
            while (!cursor.isEnd()) cursor.toNextToken();
            cursor.beginElement("decorative", DECORATIVE_NAMESPACE);
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    static void describe(XSLFShape shape, String name, String description) {
        properties(shape).setName(name);
        properties(shape).setDescr(description);
    }

    private static CTNonVisualDrawingProps properties(XSLFShape shape) {
        return switch (shape.getXmlObject()) {
            case CTShape words -> words.getNvSpPr().getCNvPr();
            case CTConnector line -> line.getNvCxnSpPr().getCNvPr();
            case CTPicture picture -> picture.getNvPicPr().getCNvPr();
            default -> throw new IllegalArgumentException(shape.getShapeName());
        };
    }

    void notes(XSLFSlide slide, List<Words> paragraphs) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape box : notes.getPlaceholders()) {
            if (box.getTextType() != Placeholder.BODY) {
                // The library copies date and number in a form that its own schemas refuse.
                if (box.getTextType() != Placeholder.SLIDE_IMAGE) notes.removeShape(box);
                continue;
            }
            ((CTShape) box.getXmlObject()).getTxBody().setPArray(null);
            paragraphs.forEach(each -> linked(box, each, -1, -1));
        }
    }

    static Color color(String hex) {
        return new Color(Integer.parseInt(hex, 16));
    }
}
