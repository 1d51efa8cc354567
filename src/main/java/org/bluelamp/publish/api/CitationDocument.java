package org.bluelamp.publish.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bluelamp.cite.Citation;
import org.bluelamp.cite.CitationStyle;
import org.bluelamp.cite.Citations;
import org.bluelamp.cite.CitedWork;
import org.bluelamp.cite.ReferenceFormat;
import org.bluelamp.publish.http.PageRequest;

/**
 * How something is cited.
 *
 * @param address of what is cited
 * @param version of the catalogue
 * @param files addresses of files for reference managers, by their extension
 */
record CitationDocument(
        String id, Optional<String> address, String version, List<Styled> citations, Map<String, String> files) {
    /**
     * @param html with elements for italics alone
     */
    record Styled(String style, String title, String text, String html) {
        static Styled of(Citation citation) {
            return new Styled(citation.style().id(), citation.style().title(), citation.text(), citation.html());
        }
    }

    /**
     * @param subject what stands behind {@code cite/} in addresses
     * @param style the only one that is asked for
     */
    static CitationDocument of(
            PageRequest asked,
            CitedWork work,
            String subject,
            Map<String, String> parameters,
            Optional<CitationStyle> style) {
        Citations citations = new Citations(asked.language());
        List<Citation> written =
                style.map(one -> List.of(citations.of(work.csl(), one))).orElseGet(() -> citations.all(work.csl()));
        Map<String, String> files = new TreeMap<>();
        for (ReferenceFormat format : ReferenceFormat.values()) {
            String file = subject + "." + format.extension();
            files.put(format.extension(), asked.addresses().citationFile(file, parameters));
        }
        return new CitationDocument(
                work.id(),
                Optional.of(work.csl().path("URL").asString("")).filter(address -> !address.isEmpty()),
                asked.catalog().version(),
                written.stream().map(Styled::of).toList(),
                files);
    }
}
