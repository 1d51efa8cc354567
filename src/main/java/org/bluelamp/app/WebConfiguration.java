package org.bluelamp.app;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import org.bluelamp.text.InterfaceLanguages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Beans that all of the web shares. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(WebConfiguration.class);

    WebConfiguration() {
        RepeatedWarnings.limit();
    }

    @Bean
    InterfaceLanguages interfaceLanguages(@Value("${bluelamp.pseudo-language:false}") boolean pseudoLanguage) {
        return new InterfaceLanguages(pseudoLanguage);
    }

    /** Answers 404 at {@code /vaadinServlet/}. Requests reach Vaadin by {@link FrameworkRequests} alone. */
    @Bean
    FilterRegistrationBean<Filter> noSecondWayToVaadin() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) ->
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND));
        registration.addUrlPatterns("/vaadinServlet/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registration;
    }

    /**
     * Warns where the site has no public address: links for search engines then take the host from each request, which
     * a visitor can set at will.
     */
    @Bean
    ApplicationListener<ApplicationReadyEvent> publicAddressReminder(
            @Value("${server.address:#{null}}") InetAddress listening,
            @Value("${bluelamp.public-address:#{null}}") URI publicAddress) {
        boolean isSeen = Optional.ofNullable(listening)
                .map(address -> !address.isLoopbackAddress())
                .orElse(true);
        return ready -> {
            if (isSeen && publicAddress == null) {
                LOG.warn("The site has no public address, so links for search engines name it as each visitor's request"
                        + " does. Set bluelamp.public-address, say to https://example.org.");
            }
        };
    }
}
