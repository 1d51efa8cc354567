package org.bluelamp.export.file;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogPart;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.catalog.media.MediaFormat;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.cite.CitationStyle;
import org.bluelamp.cite.Citations;
import org.bluelamp.export.ExportedFile;
import org.bluelamp.export.Origin;
import org.bluelamp.export.Selection;
import org.bluelamp.html.Fragments;
import org.bluelamp.publish.api.ApiDocuments;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.http.Site;
import org.bluelamp.publish.picture.PictureScaler;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A selection of the exhibit as one HTML file that is opened from a disk: all views, documents, drawings, styles, fonts and the
 * script that shows them. It asks nobody for anything, and its policy forbids that. The same data and the same release make the
 * same bytes.
 */
public final class ExhibitFile {
    /** Above it a file is told to be large: not every mail and not every old computer takes it. */
    private static final long LARGE_BYTES = 10_000_000;

    /** A picture whose file is larger is made smaller, as wide as it is shown at most on a sharp screen. */
    private static final long LARGE_PICTURE_BYTES = 300_000;

    private static final int PICTURE_WIDTH = 1200;

    private static final String ENTRIES = "api/v1/entries/";
    private static final String HTML = "text/html";

    /** Documents for whom a page is not the reader, or that a file has no view for. */
    private static final String UNWANTED =
            "api/v1/(entries/.*|stories/.*[.]json|stories[.]json|maps[.]json|welcome[.]json" + "|sources[.]json)";

    private final Selection selection;
    private final Catalog catalog;
    private final String language;
    private final Optional<String> base;
    private final DataBlocks blocks = new DataBlocks();
    private final List<String> leftOut = new ArrayList<>();

    private ExhibitFile(Selection selection, Catalog catalog) {
        this.selection = selection;
        this.catalog = catalog;
        this.language = selection.language();
        this.base = selection.base();
    }

    /**
     * @param program name and version of what makes the file
     * @param progress takes a line now and then
     */
    public static ExportedFile of(Selection selection, String program, Consumer<String> progress) {
        CatalogPart part = CatalogPart.of(selection.catalog(), selection.entries());
        ExhibitFile file = new ExhibitFile(selection, part.catalog());
        file.tellOf(part);
        progress.accept("Writing " + ExportedFile.entries(selection.entries().size()) + " ...");
        byte[] bytes = file.write(program).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LARGE_BYTES) {
            file.leftOut.add("The file is larger than 10 MB; a --query makes it smaller.");
        }
        return new ExportedFile(bytes, ExportedFile.entries(selection.entries().size()), List.copyOf(file.leftOut));
    }

    private void tellOf(CatalogPart part) {
        tell("Stories without the steps that lead out of the selection: ", part.shortened(), Story::title);
        tell("Stories left out, because they lead out of the selection: ", part.untold(), Story::title);
        tell("Systems left out, because their entries are: ", part.systems(), SystemTour::title);
    }

    private <T> void tell(String what, List<T> records, Function<T, Text> name) {
        if (records.isEmpty()) return;
        leftOut.add(what + records.stream().map(name).map(selection::plain).collect(Collectors.joining("; ")) + ".");
    }

    private String write(String program) {
        String origin = Origin.sentences(
                catalog,
                language,
                new Citations(language)
                        .of(selection.works().exhibit().csl(), CitationStyle.APA)
                        .text(),
                base.map(start -> start + "/").orElse("where you have this file from"),
                program);
        FilePages pages = new FilePages(catalog, language, origin);
        addDocuments(pages);
        addPictures();
        String json = DataBlocks.inScript(pages.json(base));
        FileHtml html = new FileHtml(base, path -> isHeld(pages, path));
        String header = html.of(pages.header());
        String data = "<script type=\"application/json\" id=\"pages\">" + json + "</script>\n" + blocks;
        return page(origin, header, data);
    }

    private boolean isHeld(FilePages pages, String path) {
        return pages.has(path) || blocks.has(path) || path.startsWith("media/");
    }

    private void addDocuments(FilePages pages) {
        Map<String, String> written = new LinkedHashMap<>();
        Site site = Site.of("", base.map(URI::create));
        new ApiDocuments(catalog, language, site)
                .all()
                .filter(document -> !document.path().matches(UNWANTED))
                .filter(document ->
                        document.parameters().isEmpty() != document.path().endsWith(".csv"))
                .forEach(document -> {
                    String text = new String(document.content().get().plain(), StandardCharsets.UTF_8);
                    if (document.path().endsWith(".json")) blocks.json(document.path(), text);
                    else if (document.path().endsWith(".csv")) blocks.document(document.path(), "text/csv", text);
                    else written.put(document.path(), text);
                });
        Fragments fragments = new Fragments(catalog, language);
        FileHtml html = new FileHtml(base, path -> isHeld(pages, path));
        for (Entry entry : catalog.entries()) {
            String path = ENTRIES + entry.id();
            blocks.document(path + ".html", HTML, html.of(fragments.entryArticle(entry)));
            blocks.json(path + "/steps.json", Json.text(steps(entry, fragments, html)));
        }
        written.forEach((path, text) -> blocks.document(path, HTML, html.of(text)));
        pages.contents().forEach((path, text) -> blocks.document(path, HTML, html.of(text)));
    }

    /** The steps along each thread of which an entry is a part, by the entry whose thread it is; under no name, along its own. */
    private Map<String, String> steps(Entry entry, Fragments fragments, FileHtml html) {
        Map<String, String> steps = new LinkedHashMap<>();
        String own = html.of(fragments.entrySteps(entry, Optional.empty()));
        steps.put("", own);
        for (Entry other : catalog.thread(entry.id())) {
            String told = html.of(fragments.entrySteps(entry, Optional.of(other.id())));
            if (!told.equals(own)) steps.put(other.id(), told);
        }
        return steps;
    }

    private void addPictures() {
        int smaller = 0;
        for (MediaFile file : catalog.media()) {
            Optional<byte[]> content = file.content();
            if (content.isEmpty()) {
                leftOut.add("A picture is left out, because its file has changed while it was read: " + file.name());
            } else if (file.format() == MediaFormat.SVG) {
                blocks.drawing(file.name(), new String(content.get(), StandardCharsets.UTF_8));
            } else {
                Optional<byte[]> small = content.filter(bytes -> bytes.length > LARGE_PICTURE_BYTES)
                        .flatMap(bytes -> PictureScaler.scaled(bytes, file.format(), PICTURE_WIDTH))
                        .filter(bytes -> bytes.length < content.get().length);
                if (small.isPresent()) smaller++;
                blocks.picture(file.name(), file.format().contentType(), small.orElse(content.get()));
            }
        }
        if (smaller > 0) {
            leftOut.add(ExportedFile.counted(smaller, "picture is", "pictures are") + " at most " + PICTURE_WIDTH
                    + " pixels wide in the file.");
        }
    }

    private String page(String origin, String header, String data) {
        String palette = inScript(BuiltParts.text("palette.js"));
        String script = inScript(BuiltParts.text("file/file.js"));
        String styles = FileStyles.of(BuiltParts.text("file.css"), header + data);
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        Element root = page.selectFirst("html");
        root.attr("lang", language).attr("dir", Direction.of(language).attribute());
        Element head = page.head();
        // A browser looks for the encoding in the first bytes alone.
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendChild(new Comment(" " + origin.replace("--", "- -") + " "));
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", policy(List.of(palette, script), styles));
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(selection.plain(catalog.exhibit().title()));
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", dataAddress("image/svg+xml", BuiltParts.read("favicon.svg")));
        head.appendElement("script").appendChild(new DataNode(palette));
        head.appendElement("style").appendChild(new DataNode(styles));
        Element body = page.body().addClass("bl-site").append(header);
        body.appendElement("main")
                .attr("id", "main")
                .appendElement("noscript")
                .text(Messages.in(language).get("export.file.noscript"));
        // Not parsed here: this is most of the file.
        return "<!doctype html>\n"
                + page.outerHtml().replaceFirst("</body></html>$", "")
                + "\n"
                + data
                + "<script>"
                + script
                + "</script>\n</body></html>\n";
    }

    /** Forbids all but what is in the file. */
    private static String policy(List<String> scripts, String styles) {
        return "default-src 'none'; script-src "
                + scripts.stream().map(ExhibitFile::hash).collect(Collectors.joining(" "))
                + "; style-src " + hash(styles)
                + "; img-src data: blob:; font-src data:; connect-src 'none'; worker-src 'none'; form-action 'none';"
                + " base-uri 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** A script that says the same and ends where its element does. */
    private static String inScript(String script) {
        return script.replace("\r\n", "\n")
                .replaceAll("(?i)</(script)", "<\\\\/$1")
                .replaceAll("(?i)<(script)", "\\\\x3c$1")
                .replace("<!--", "\\x3c!--");
    }

    private static String dataAddress(String type, byte[] content) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
    }
}
