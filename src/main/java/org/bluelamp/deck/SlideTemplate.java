package org.bluelamp.deck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.bluelamp.text.Messages;
import org.springframework.web.util.HtmlUtils;

/**
 * An empty slide show with a master, layouts and colours of ours in place of those that the library brings. Slides take their
 * boxes and sizes of text from the layouts, so that what a speaker adds looks like the rest.
 */
final class SlideTemplate {
    /** What holds the date of a step, and the licence on the cover; a number that no other box of a layout has. */
    static final int KICKER = 13;

    static final int CREDIT = 14;
    static final int TEXT = 1;
    static final int GRAPHIC = 2;
    static final int NUMBER = 12;

    static final String NIGHT = "0D1420";
    private static final String INK = "1B2433";
    private static final String PAPER = "FFFDF8";
    private static final String MUTED = "535D70";

    private static final String LIGHT = "EEF2F8";

    /** The themes' colours by day, as on the exhibit's pages; a theme beyond the last takes the first again. */
    static final List<String> THEMES =
            List.of("8F5000", "B23A22", "1160B4", "096A5C", "7A3FC4", "B2285F", "3F5FB5", "14703A", "775800", "4D5868");

    private static final String NAMESPACES = " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String EMPTY_TREE =
            "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
                    + "<p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/>"
                    + "<a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";

    /** The layouts that are kept, by the number of their part in the library's empty show. */
    enum Layout {
        COVER(1, "title"),
        TEXT(2, "obj"),
        CHART(4, "twoObj"),
        TITLE(6, "titleOnly"),
        PICTURE(9, "picTx");

        private final int part;
        private final String type;

        Layout(int part, String type) {
            this.part = part;
            this.type = type;
        }
    }

    private final SlideLayouts layouts;
    private final Messages messages;
    private final String language;
    private int id = 1;

    private SlideTemplate(SlideLayouts layouts, String language) {
        this.layouts = layouts;
        this.messages = Messages.in(language);
        this.language = LanguageMark.of(messages.language());
    }

    static XMLSlideShow open(SlideLayouts layouts, String language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XMLSlideShow empty = new XMLSlideShow()) {
            empty.write(bytes);
        }
        try {
            OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes.toByteArray()));
            new SlideTemplate(layouts, language).dress(file);
            XMLSlideShow show = new XMLSlideShow(file);
            show.setPageSize(layouts.format().size());
            return show;
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The name by which the show finds a layout. */
    static String name(Layout layout, String language) {
        return Messages.in(language).get("deck.layout." + layout.name().toLowerCase(java.util.Locale.ROOT));
    }

    private void dress(OPCPackage file) throws InvalidFormatException {
        for (PackageRelationship thumbnail : file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
            file.removePart(file.getPart(thumbnail).getPartName());
            file.removeRelationship(thumbnail.getId());
        }
        PackagePart master = part(file, "/ppt/slideMasters/slideMaster1.xml");
        StringBuilder kept = new StringBuilder();
        for (PackageRelationship relation : master.getRelationshipsByType(XSLFRelation.SLIDE_LAYOUT.getRelation())) {
            int number = Integer.parseInt(relation.getTargetURI().getPath().replaceAll("\\D", ""));
            List<Layout> ours = List.of(Layout.values()).stream()
                    .filter(layout -> layout.part == number)
                    .toList();
            if (ours.isEmpty()) {
                file.deletePart(PackagingURIHelper.createPartName(relation.getTargetURI()));
                master.removeRelationship(relation.getId());
            } else {
                write(part(file, relation.getTargetURI().getPath()), layout(ours.getFirst()));
                kept.append("<p:sldLayoutId id=\"")
                        .append(2147483648L + number)
                        .append("\" r:id=\"")
                        .append(relation.getId())
                        .append("\"/>");
            }
        }
        write(master, master(kept.toString()));
        PackagePart theme = part(file, "/ppt/theme/theme1.xml");
        write(theme, theme(read(theme)));
        PackagePart presentation = part(file, "/ppt/presentation.xml");
        write(presentation, read(presentation).replace("lang=\"en-US\"", "lang=\"" + language + "\""));
    }

    private static PackagePart part(OPCPackage file, String name) throws InvalidFormatException {
        return file.getPart(PackagingURIHelper.createPartName(name));
    }

    private static String read(PackagePart part) {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(PackagePart part, String xml) {
        part.clear();
        try (OutputStream out = part.getOutputStream()) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String theme(String xml) {
        String colours =
                "<a:clrScheme name=\"Blue Lamp\">" + colour("dk1", INK) + colour("lt1", PAPER) + colour("dk2", NIGHT)
                        + colour("lt2", LIGHT) + colour("accent1", "175BA8") + colour("accent2", "B23A22")
                        + colour("accent3", "096A5C") + colour("accent4", "8F5000") + colour("accent5", "7A3FC4")
                        + colour("accent6", "B2285F") + colour("hlink", "175BA8") + colour("folHlink", "7A3FC4")
                        + "</a:clrScheme>";
        return xml.replaceFirst("(?s)<a:clrScheme.*</a:clrScheme>", colours)
                .replaceFirst("(<a:majorFont><a:latin typeface=\")[^\"]*", "$1Georgia")
                .replaceFirst("(<a:minorFont><a:latin typeface=\")[^\"]*", "$1Arial")
                .replaceFirst("(<a:theme [^>]*name=\")[^\"]*", "$1Blue Lamp");
    }

    private static String colour(String name, String value) {
        return "<a:" + name + "><a:srgbClr val=\"" + value + "\"/></a:" + name + ">";
    }

    private String master(String kept) {
        id = 1;
        String boxes = box("title", 0, "title", layouts.title(), "b", "")
                + box("body", TEXT, "text", layouts.wholeText(), "t", "")
                + number("tx1");
        return HEAD + "<p:sldMaster" + NAMESPACES + "><p:cSld>" + ground("bg1") + "<p:spTree>" + EMPTY_TREE + boxes
                + "</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\""
                + " accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\""
                + " hlink=\"hlink\" folHlink=\"folHlink\"/><p:sldLayoutIdLst>" + kept
                + "</p:sldLayoutIdLst><p:txStyles>"
                + "<p:titleStyle>" + level(1, SlideLayouts.TITLE_SIZE, "<a:schemeClr val=\"tx1\"/>", "+mj")
                + "</p:titleStyle><p:bodyStyle>" + level(1, SlideLayouts.TEXT_SIZE, "<a:schemeClr val=\"tx1\"/>", "+mn")
                + "</p:bodyStyle><p:otherStyle>" + level(1, SlideLayouts.TEXT_SIZE, "<a:schemeClr val=\"tx1\"/>", "+mn")
                + "</p:otherStyle></p:txStyles></p:sldMaster>";
    }

    private String layout(Layout layout) {
        id = 1;
        String muted = list(14, "<a:srgbClr val=\"" + MUTED + "\"/>", "+mn");
        String small = list(SlideLayouts.SMALL, "<a:srgbClr val=\"" + MUTED + "\"/>", "+mn");
        String light = "<a:schemeClr val=\"bg1\"/>";
        String kicker = box("body", KICKER, "date", layouts.kicker(), "t", muted);
        String boxes = switch (layout) {
            case COVER ->
                box("ctrTitle", 0, "title", layouts.coverTitle(), "b", list(SlideLayouts.COVER_SIZE, light, "+mj"))
                        + box("subTitle", TEXT, "text", layouts.coverText(), "t", list(16, light, "+mn"))
                        + box(
                                "body",
                                KICKER,
                                "text",
                                layouts.coverFoot(),
                                "b",
                                list(10, "<a:srgbClr val=\"A3B1C6\"/>", "+mn"));
            case TEXT ->
                box("title", 0, "title", layouts.title(), "b", "")
                        + kicker
                        + box("body", TEXT, "text", layouts.wholeText(), "t", "")
                        + number("tx1");
            case CHART ->
                box("title", 0, "title", layouts.title(), "b", "")
                        + kicker
                        + box("body", TEXT, "text", layouts.textWithChart(), "t", "")
                        + box("chart", GRAPHIC, "chart", layouts.chart(), "t", "")
                        + number("tx1");
            case TITLE -> box("title", 0, "title", layouts.title(), "b", "") + number("tx1");
            case PICTURE ->
                box("title", 0, "title", layouts.title(), "b", "")
                        + kicker
                        + box("body", TEXT, "text", layouts.textWithPicture(), "t", "")
                        + box("pic", GRAPHIC, "picture", layouts.picture(), "t", "")
                        + box("body", CREDIT, "credit", layouts.credit(), "t", small)
                        + number("tx1");
        };
        String ground = layout == Layout.COVER ? ground("tx2") : "";
        return HEAD + "<p:sldLayout" + NAMESPACES + " type=\"" + layout.type + "\" preserve=\"1\"><p:cSld name=\""
                + escaped(messages.get("deck.layout." + layout.name().toLowerCase(java.util.Locale.ROOT))) + "\">"
                + ground
                + "<p:spTree>" + EMPTY_TREE + boxes
                + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
    }

    private static String ground(String colour) {
        return "<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"" + colour
                + "\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>";
    }

    private String number(String colour) {
        id++;
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + id + "\" name=\"" + escaped(messages.get("deck.box.number"))
                + "\"/><p:cNvSpPr/><p:nvPr><p:ph type=\"sldNum\" sz=\"quarter\" idx=\""
                + NUMBER
                + "\"/></p:nvPr></p:nvSpPr>" + place(layouts.number())
                + "<p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"b\"/><a:lstStyle><a:lvl1pPr algn=\""
                + (layouts.isMirrored() ? "l" : "r") + "\"><a:defRPr sz=\"1000\"><a:solidFill><a:schemeClr val=\""
                + colour
                + "\"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle><a:p><a:fld id=\"" + SlideWriter.NUMBER_FIELD
                + "\" type=\"slidenum\"><a:rPr lang=\"" + language
                + "\"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>";
    }

    private String box(String type, int index, String prompt, Box place, String anchor, String style) {
        id++;
        String idx = index == 0 ? "" : " idx=\"" + index + "\"";
        String words = escaped(messages.get("deck.box." + prompt));
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + id + "\" name=\"" + words + " " + id
                + "\"/><p:cNvSpPr/><p:nvPr><p:ph type=\"" + type + "\"" + idx
                + "/></p:nvPr></p:nvSpPr>" + place(place)
                + "<p:txBody><a:bodyPr vert=\"horz\" wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\""
                + anchor
                + "\"><a:noAutofit/></a:bodyPr>" + (style.isEmpty() ? "<a:lstStyle/>" : style)
                + "<a:p><a:r><a:rPr lang=\""
                + language + "\"/><a:t>" + words + "</a:t></a:r></a:p></p:txBody></p:sp>";
    }

    private static String place(Box box) {
        return "<p:spPr><a:xfrm><a:off x=\"" + emu(box.x()) + "\" y=\"" + emu(box.y()) + "\"/><a:ext cx=\""
                + emu(box.width()) + "\" cy=\"" + emu(box.height())
                + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>";
    }

    static long emu(double points) {
        return Math.round(points * org.apache.poi.util.Units.EMU_PER_POINT);
    }

    private String list(double size, String colour, String font) {
        return "<a:lstStyle>" + level(1, size, colour, font) + "</a:lstStyle>";
    }

    private String level(int level, double size, String colour, String font) {
        return "<a:lvl" + level + "pPr marL=\"0\" indent=\"0\" algn=\"" + (layouts.isMirrored() ? "r" : "l")
                + "\" rtl=\""
                + (layouts.isMirrored() ? "1" : "0")
                + "\"><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/><a:defRPr sz=\""
                + Math.round(size * 100) + "\" kern=\"1200\"><a:solidFill>" + colour
                + "</a:solidFill><a:latin typeface=\"" + font
                + "-lt\"/><a:ea typeface=\"" + font + "-ea\"/><a:cs typeface=\"" + font + "-cs\"/></a:defRPr></a:lvl"
                + level
                + "pPr>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
