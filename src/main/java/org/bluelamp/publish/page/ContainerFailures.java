package org.bluelamp.publish.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.OwnFailures;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.PageRequests;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.SecurityHeaders;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes Tomcat answer with {@link FailurePage our page} where it refuses a request before any filter sees it: an
 * address that is too long, a malformed header, a character that is not allowed in an address.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class ContainerFailures implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    /** Enough to see below which path of the site an address stands. */
    private static final int LONGEST_BEGINNING = 200;

    private final ObjectProvider<PageRequests> requests;
    private final ObjectProvider<Assets> assets;
    private final ObjectProvider<OwnFailures> own;

    ContainerFailures(
            ObjectProvider<PageRequests> requests, ObjectProvider<Assets> assets, ObjectProvider<OwnFailures> own) {
        this.requests = requests;
        this.assets = assets;
        this.own = own;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PageValve(context.getPath())));
    }

    /**
     * The body of the answer: a problem in JSON for an address that programs read, a page for frames where one is asked for, else
     * our page.
     */
    private Representation answer(Request request, Response response, String context, HttpStatusCode status) {
        String address = address(request);
        String path = address.startsWith(context) ? address.substring(context.length()) : "";
        Optional<OwnFailures> part =
                own.stream().filter(each -> each.isBelow(path)).findFirst();
        if (part.isPresent()) {
            SecurityHeaders.writeForFrames(response);
        } else {
            SecurityHeaders.write(response);
        }
        if (FailureController.isForPrograms(path.replaceFirst("\\?.*", ""))) {
            byte[] problem = JsonMapper.shared().writeValueAsBytes(FailureController.problem(status));
            return new Representation(MediaType.APPLICATION_PROBLEM_JSON, problem);
        }
        PageRequest asked = requests.getObject().unread(request, context);
        return part.map(each -> each.failed(asked))
                .orElseGet(() -> new FailurePage(asked, assets.getObject()).of(status, ""));
    }

    /**
     * The address as far as the server has read it. It keeps none whose line is too long for its buffer; then the line's
     * beginning still stands there.
     */
    private static String address(Request request) {
        String read = request.getRequestURI();
        if (read != null) return read;
        return request.getCoyoteRequest().getInputBuffer() instanceof Http11InputBuffer buffer
                ? target(buffer.getByteBuffer())
                : "";
    }

    /** What stands behind the method in the first line of a request. */
    private static String target(ByteBuffer buffer) {
        if (buffer == null || !buffer.hasArray()) return "";
        int length = Math.min(LONGEST_BEGINNING, buffer.limit());
        String beginning = new String(buffer.array(), buffer.arrayOffset(), length, StandardCharsets.ISO_8859_1);
        int space = beginning.indexOf(' ');
        return space < 0 ? "" : beginning.substring(space + 1);
    }

    private final class PageValve extends ErrorReportValve {
        private final String path;

        PageValve(String path) {
            this.path = path;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            int status = response.getStatus();
            if (status < HttpServletResponse.SC_BAD_REQUEST
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            Representation page = answer(request, response, path, HttpStatusCode.valueOf(status));
            FailureController.completeAllow(response);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType(page.type().toString());
            try {
                response.getOutputStream().write(page.plain());
                response.finishResponse();
            } catch (IOException gone) {
                // The visitor has closed the connection; there is nobody to answer.
            }
        }
    }
}
