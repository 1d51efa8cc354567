package org.bluelamp.catalog.media;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Checks that an SVG is a drawing and nothing else. Its elements and attributes must be on an allow-list ({@link
 * DrawingVocabulary}), its styles must not fetch anything ({@link DrawingStyles}), and the work of drawing it must stay
 * below a limit ({@link DrawingEffort}).
 */
final class DrawingRules {
    private static final String DEPICTS_ONLY =
            "A drawing is SVG made of shapes, text, gradients, patterns, masks and" + " styles; save it as plain SVG.";

    private static final XMLInputFactory READERS = readers();

    private final XMLStreamReader reader;
    private final DrawingEffort effort = new DrawingEffort();
    private final StringBuilder style = new StringBuilder();
    private boolean inStyle;

    private DrawingRules(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** What is wrong with an SVG; empty if it is sound. */
    static Optional<MediaFault> fault(byte[] svg) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(svg))
                    .toString();
        } catch (CharacterCodingException e) {
            return Optional.of(new MediaFault("is not in UTF-8", "Save it as UTF-8."));
        }
        try {
            String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return new DrawingRules(READERS.createXMLStreamReader(new StringReader(withoutMark))).fault();
        } catch (XMLStreamException e) {
            return Optional.of(new MediaFault(
                    "is not XML (line " + e.getLocation().getLineNumber() + ")", "Save it anew as plain SVG."));
        }
    }

    private Optional<MediaFault> fault() throws XMLStreamException {
        Optional<MediaFault> fault = prologue();
        while (fault.isEmpty() && reader.hasNext()) fault = event(reader.next());
        return fault.isPresent() ? fault : effort.fault();
    }

    /**
     * Refuses XML other than version 1.0, and encodings other than UTF-8, in which a browser could read other elements
     * from the same bytes.
     */
    private Optional<MediaFault> prologue() {
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            return Optional.of(new MediaFault("says that it is in " + encoding, "Save it as UTF-8."));
        }
        String version = reader.getVersion();
        return version == null || version.equals("1.0")
                ? Optional.empty()
                : Optional.of(new MediaFault("is XML " + version, "Write XML 1.0."));
    }

    private Optional<MediaFault> event(int event) {
        return switch (event) {
            case XMLStreamConstants.DTD ->
                Optional.of(new MediaFault("has a document type", "Delete the line that begins with <!DOCTYPE."));
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                Optional.of(new MediaFault("holds <?" + reader.getPITarget() + "?>", "Delete it."));
            case XMLStreamConstants.ENTITY_REFERENCE ->
                Optional.of(new MediaFault(
                        "holds the entity &" + reader.getLocalName() + ";", "Write the character itself."));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (inStyle) style.append(reader.getText());
                effort.text(reader.getTextLength());
                yield Optional.empty();
            }
            case XMLStreamConstants.START_ELEMENT -> startElement();
            case XMLStreamConstants.END_ELEMENT -> endElement();
            default -> Optional.empty();
        };
    }

    private Optional<MediaFault> startElement() {
        String namespace = reader.getNamespaceURI();
        String name = reader.getLocalName();
        boolean known = DrawingVocabulary.isElement(namespace, name);
        if (effort.isEmpty() && !(DrawingVocabulary.SVG.equals(namespace) && name.equals("svg"))) {
            return Optional.of(new MediaFault(
                    "is not an SVG", "It begins with <svg xmlns=\"" + DrawingVocabulary.SVG + "\" viewBox=\"...\">."));
        }
        if (!known || inStyle) return Optional.of(new MediaFault("holds <" + name + ">", DEPICTS_ONLY));
        inStyle = name.equals("style") && namespace.equals(DrawingVocabulary.SVG);
        Optional<MediaFault> fault = effort.start(name);
        for (int i = 0; fault.isEmpty() && i < reader.getAttributeCount(); i++) fault = attribute(i);
        return fault;
    }

    private Optional<MediaFault> attribute(int index) {
        String name = reader.getAttributeLocalName(index);
        String value = reader.getAttributeValue(index).strip();
        String shown = name + "=\"" + value + "\"";
        Optional<String> namespace = Optional.ofNullable(reader.getAttributeNamespace(index));
        switch (DrawingVocabulary.attribute(namespace.orElse(""), name)) {
            case UNKNOWN -> {
                return Optional.of(new MediaFault("holds " + shown, DEPICTS_ONLY));
            }
            case REFERENCE -> {
                if (!DrawingStyles.FRAGMENT.matcher(value).matches()) {
                    return Optional.of(new MediaFault(
                            "holds " + shown, "A reference is # and the id of a part of the same drawing."));
                }
                effort.reference(value.substring(1));
            }
            case STYLE -> {
                Optional<MediaFault> fault = DrawingStyles.fault(shown, value);
                if (fault.isPresent()) return fault;
                effort.styled(name, value);
            }
            case WORDS -> effort.named(name, value);
            case INERT -> {
                // The attribute has no meaning for a browser.
            }
        }
        return Optional.empty();
    }

    private Optional<MediaFault> endElement() {
        effort.end();
        if (!inStyle) return Optional.empty();
        inStyle = false;
        String sheet = style.toString();
        style.setLength(0);
        Optional<MediaFault> fault = DrawingStyles.faultOfSheet(sheet);
        if (fault.isEmpty()) effort.sheet(sheet);
        return fault;
    }
}
