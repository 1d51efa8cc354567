package org.bluelamp.export.file;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Turns HTML of the exhibit into HTML for a file: without what a server would have to do, without attributes that the file's
 * policy forbids. Addresses stay as they are: the file's script leads them to the right place.
 *
 * @param base where the exhibit stands, without a slash at its end; what the file does not hold is linked there
 * @param isHeld whether the file answers for a path
 */
record FileHtml(Optional<String> base, Predicate<String> isHeld) {
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|#|//).*");
    private static final Pattern WEB = Pattern.compile("(?i)https?:.*");

    /** Citations are fetched, and slides and worksheets are made, by a server. */
    private static final String OF_SERVER = "bl-cite, [data-needs-server]";

    private static final String FILES_OF_SERVER = ".bl-slides";

    String of(String html) {
        Document part = Jsoup.parseBodyFragment(html);
        part.outputSettings().prettyPrint(false);
        part.select(OF_SERVER).remove();
        if (base.isEmpty()) part.select(FILES_OF_SERVER).remove();
        part.select("[srcset]").removeAttr("srcset").removeAttr("sizes");
        for (Element element : part.select("[style]")) {
            element.attr("data-inline-style", element.attr("style")).removeAttr("style");
        }
        part.select("a[href]").forEach(this::lead);
        return part.body().html();
    }

    private void lead(Element link) {
        String address = link.attr("href");
        if (WEB.matcher(address).matches()) {
            leavingBy(link);
        } else if (!ELSEWHERE.matcher(address).matches() && !isHeld.test(path(address))) {
            base.ifPresentOrElse(start -> leavingBy(link.attr("href", start + "/" + address)), link::unwrap);
        }
    }

    private static void leavingBy(Element link) {
        String relation = link.attr("rel");
        if (!relation.matches("(.*\\s)?noopener(\\s.*)?")) link.attr("rel", (relation + " noopener").strip());
        link.attr("target", "_blank");
    }

    /** The path of an address that is relative to the application, without what follows it. */
    static String path(String address) {
        return address.replaceFirst("[?#].*", "").replaceFirst("^\\./?", "").replaceFirst("/$", "");
    }
}
