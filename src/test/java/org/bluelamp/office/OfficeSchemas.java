package org.bluelamp.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * All schemas of office files, out of POI's full jar, which the build puts beside the class path: the program itself has the
 * smaller one, and must not find in a test what it has not.
 */
public final class OfficeSchemas {
    private static final Path FOLDER = Path.of("target/office-schemas");
    private static final SchemaTypeLoader SCHEMAS = load();

    private OfficeSchemas() {}

    /** The faults of all parts of a file that are XML of a schema, with the part's name; empty for a valid file. */
    public static List<String> faults(byte[] file) {
        List<String> faults = new ArrayList<>();
        parts(file).forEach(part -> faults.addAll(faults(part)));
        return faults;
    }

    /** @param content of a part, with its name */
    public record Part(String name, byte[] content) {}

    public static List<Part> parts(byte[] file) {
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.add(new Part(entry.getName(), in.readAllBytes()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    private static List<String> faults(Part part) {
        if (part.name().endsWith(".xlsx")) return faults(part.content());
        // The package's own parts have schemas of their own, which the jar does not hold.
        if (!part.name().endsWith(".xml")
                || part.name().equals("[Content_Types].xml")
                || part.name().equals("docProps/core.xml")) {
            return List.of();
        }
        try {
            XmlObject document = SCHEMAS.parse(new ByteArrayInputStream(part.content()), null, new XmlOptions());
            if (document.schemaType().isNoType() || document.schemaType().getDocumentElementName() == null) {
                return List.of(part.name() + ": no schema knows its root");
            }
            List<XmlError> errors = new ArrayList<>();
            document.validate(new XmlOptions().setErrorListener(errors));
            return errors.stream().map(error -> part.name() + ": " + error).toList();
        } catch (XmlException | IOException broken) {
            return List.of(part.name() + ": " + broken.getMessage());
        }
    }

    private static SchemaTypeLoader load() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            URL jar = files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow()
                    .toUri()
                    .toURL();
            ClassLoader alone = new URLClassLoader(new URL[] {jar}, new OfXmlBeans());
            return (SchemaTypeLoader)
                    Class.forName("org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder", true, alone)
                            .getField("typeSystem")
                            .get(null);
        } catch (IOException | ReflectiveOperationException problem) {
            throw new IllegalStateException("Build once, so that " + FOLDER + " is there", problem);
        }
    }

    /** Knows Java, XMLBeans and its log, and nothing of POI. */
    private static final class OfXmlBeans extends ClassLoader {
        OfXmlBeans() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.apache.xmlbeans.") || name.startsWith("org.apache.logging.")) {
                return OfficeSchemas.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
