package org.bluelamp.publish.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Questions;
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
 * Answers with {@link FailurePage our page} what the server itself refuses before any filter sees it: an address that is
 * too long, a header that is no header, a character that no address may hold.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class ContainerFailures implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    private final ObjectProvider<Questions> questions;
    private final ObjectProvider<Assets> assets;

    ContainerFailures(ObjectProvider<Questions> questions, ObjectProvider<Assets> assets) {
        this.questions = questions;
        this.assets = assets;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PageValve(context.getPath())));
    }

    /** Programs that read the API are answered in their language, as far as the server has read where they asked. */
    private Representation answer(Request request, String context, HttpStatusCode status) {
        String address = request.getRequestURI();
        if (address != null && address.startsWith(context + "/api/")) {
            byte[] problem = JsonMapper.shared().writeValueAsBytes(FailureController.problem(status));
            return new Representation(MediaType.APPLICATION_PROBLEM_JSON, problem);
        }
        return new FailurePage(questions.getObject().unread(request, context), assets.getObject()).of(status, "");
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
                response.getOutputStream().write(page.bytes(false));
                response.finishResponse();
            } catch (IOException gone) {
                // Who asked has hung up already.
            }
        }
    }
}
