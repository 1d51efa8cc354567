package org.bluelamp.publish.embed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.http.Representation;
import org.springframework.http.MediaType;

/** An answer of oEmbed 1.0, whose names are those of its specification. */
final class OembedDocument {
    private static final MediaType XML = new MediaType("text", "xml", StandardCharsets.UTF_8);

    /** What XML 1.0 can't hold, not even escaped. */
    private static final String NOT_IN_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final Map<String, Object> values = new LinkedHashMap<>();

    OembedDocument() {
        with("type", "rich").with("version", "1.0");
    }

    OembedDocument with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Representation json() {
        return Json.representation(values);
    }

    Representation xml() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("oembed");
            for (Map.Entry<String, Object> value : values.entrySet()) {
                xml.writeStartElement(value.getKey());
                xml.writeCharacters(value.getValue().toString().replaceAll(NOT_IN_XML, ""));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Bytes can always be written", impossible);
        }
        return new Representation(XML, bytes.toByteArray());
    }
}
