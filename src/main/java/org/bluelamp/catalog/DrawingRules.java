package org.bluelamp.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What may not be in an SVG: whatever runs, is fetched from elsewhere or is no drawing. */
final class DrawingRules {
    private static final Set<String> FORBIDDEN = Set.of(
            "script", "foreignobject", "image", "iframe", "embed", "object", "audio", "video", "handler", "set", "a");

    /** {@code @import}, and {@code url()} of anything but a part of the same drawing. */
    private static final Pattern FETCHING =
            Pattern.compile("@import|url\\(\\s*+['\"]?+(?!#)", Pattern.CASE_INSENSITIVE);

    private static final XMLInputFactory READERS = readers();

    private DrawingRules() {}

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** What is wrong with an SVG, as the end of a sentence that began with its name; nothing if it is sound. */
    static Optional<String> fault(Path svg) throws IOException {
        try (InputStream in = Files.newInputStream(svg)) {
            XMLStreamReader reader = READERS.createXMLStreamReader(in);
            boolean empty = true;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) return Optional.of("has a document type");
                // The text of a <style> can ask for other files too.
                if (reader.isCharacters() && fetches(reader.getText())) return Optional.of("asks for another file");
                if (event != XMLStreamConstants.START_ELEMENT) continue;
                if (empty && !reader.getLocalName().equals("svg")) return Optional.of("is not an SVG");
                empty = false;
                Optional<String> fault = inElement(reader);
                if (fault.isPresent()) return fault;
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of("is not XML (line " + e.getLocation().getLineNumber() + ")");
        }
    }

    private static Optional<String> inElement(XMLStreamReader reader) {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (FORBIDDEN.contains(name)) return Optional.of("holds <" + reader.getLocalName() + ">");
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i).strip();
            boolean runs = attribute.startsWith("on");
            boolean leads = attribute.equals("href") && !value.startsWith("#");
            if (runs || leads || fetches(value)) return Optional.of("holds " + attribute + "=\"" + value + "\"");
        }
        return Optional.empty();
    }

    private static boolean fetches(String style) {
        return FETCHING.matcher(style).find();
    }
}
