package org.bluelamp.publish.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.bluelamp.publish.http.Assets;
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
    private final ObjectProvider<PageRequests> requests;
    private final ObjectProvider<Assets> assets;

    ContainerFailures(ObjectProvider<PageRequests> requests, ObjectProvider<Assets> assets) {
        this.requests = requests;
        this.assets = assets;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PageValve(context.getPath())));
    }

    /**
     * The body of the answer: a problem in JSON for an address of the API, if the server has read the address, else our
     * page.
     */
    private Representation answer(Request request, String context, HttpStatusCode status) {
        String address = request.getRequestURI();
        if (address != null && address.startsWith(context + "/api/")) {
            byte[] problem = JsonMapper.shared().writeValueAsBytes(FailureController.problem(status));
            return new Representation(MediaType.APPLICATION_PROBLEM_JSON, problem);
        }
        return new FailurePage(requests.getObject().unread(request, context), assets.getObject()).of(status, "");
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
            Representation page = answer(request, path, HttpStatusCode.valueOf(status));
            SecurityHeaders.write(response);
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
