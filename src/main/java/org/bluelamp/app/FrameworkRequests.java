package org.bluelamp.app;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bluelamp.publish.http.OpenPages;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.mvc.Controller;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UrlPathHelper;

/**
 * Hands to Vaadin the requests that a page's script makes, and nothing else: {@code vaadin.exclude-urls} in {@code
 * application.properties} keeps all other addresses from it. So no session begins before a script asks for one.
 */
@Component
final class FrameworkRequests extends AbstractHandlerMapping {
    private static final String TYPE = ApplicationConstants.REQUEST_TYPE_PARAMETER;

    /** The types of request that a page makes, each with its method. */
    private static final Map<String, String> METHODS = Map.of(
            ApplicationConstants.REQUEST_TYPE_INIT, "GET",
            ApplicationConstants.REQUEST_TYPE_UIDL, "POST",
            ApplicationConstants.REQUEST_TYPE_HEARTBEAT, "POST");

    /** A page reports an action of the visitor in some hundred bytes; a much larger body is not from our pages. */
    private static final long LARGEST_BODY = 256 * 1024;

    /** The files of the bundle. */
    private static final String FILES = "META-INF/VAADIN/webapp";

    private static final Pattern FILE = Pattern.compile("/VAADIN(/[A-Za-z0-9_][A-Za-z0-9._-]*)+");

    private final Controller vaadin;
    private final OpenPages openPages;

    FrameworkRequests(Controller vaadinForwardingController, OpenPages openPages) {
        this.vaadin = vaadinForwardingController;
        this.openPages = openPages;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected Object getHandlerInternal(HttpServletRequest request) throws Exception {
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        if (FILE.matcher(path).matches()) return file(request, path);
        String query = request.getQueryString();
        if (!path.equals("/") || query == null || !query.contains(TYPE + "=")) return null;
        Map<String, List<String>> parameters =
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        return parameters.containsKey(TYPE) ? request(request, parameters) : null;
    }

    private Object file(HttpServletRequest request, String path) throws HttpRequestMethodNotSupportedException {
        if (!new ClassPathResource(FILES + path).isReadable()) return null;
        allow(request, "GET", "HEAD");
        return vaadin;
    }

    private Object request(HttpServletRequest request, Map<String, List<String>> parameters)
            throws HttpRequestMethodNotSupportedException {
        String type = parameters.get(TYPE).getFirst();
        if (!METHODS.containsKey(String.valueOf(type))) throw new ErrorResponseException(HttpStatus.NOT_FOUND);
        allow(request, METHODS.get(type));
        if (request.getContentLengthLong() > LARGEST_BODY)
            throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE);
        if (ApplicationConstants.REQUEST_TYPE_INIT.equals(type)) admit(parameters);
        return vaadin;
    }

    /** Refuses a page for which there is no room, because each open page needs a session and memory. */
    private void admit(Map<String, List<String>> parameters) {
        if (!parameters.containsKey(ApplicationConstants.REQUEST_LOCATION_PARAMETER)) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        }
        if (openPages.isFull()) {
            ErrorResponseException full = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
            full.getHeaders().set(HttpHeaders.RETRY_AFTER, OpenPages.RETRY_AFTER);
            throw full;
        }
    }

    private static void allow(HttpServletRequest request, String... methods)
            throws HttpRequestMethodNotSupportedException {
        if (!List.of(methods).contains(request.getMethod())) {
            throw new HttpRequestMethodNotSupportedException(request.getMethod(), List.of(methods));
        }
    }
}
