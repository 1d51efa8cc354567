package org.bluelamp.app;

import java.util.stream.Collectors;
import org.bluelamp.publish.http.LocalRequests;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.health.actuate.endpoint.AdditionalHealthEndpointPath;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroupsPostProcessor;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * {@code /actuator/health} names folders and faults only to requests from this computer itself. All others learn the
 * status, unless {@code management.endpoint.health.show-details=always} says otherwise.
 */
@Component
final class HealthDetails implements HealthEndpointGroupsPostProcessor {
    @Override
    public HealthEndpointGroups postProcessHealthEndpointGroups(HealthEndpointGroups groups) {
        return HealthEndpointGroups.of(
                new Group(groups.getPrimary()),
                groups.getNames().stream()
                        .collect(Collectors.toMap(name -> name, name -> new Group(groups.get(name)))));
    }

    private static boolean isAskedLocally() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && LocalRequests.isLocal(asked.getRequest());
    }

    private record Group(HealthEndpointGroup settings) implements HealthEndpointGroup {
        @Override
        public boolean isMember(String name) {
            return settings.isMember(name);
        }

        @Override
        public boolean showComponents(SecurityContext context) {
            return settings.showComponents(context) || isAskedLocally();
        }

        @Override
        public boolean showDetails(SecurityContext context) {
            return settings.showDetails(context) || isAskedLocally();
        }

        @Override
        public StatusAggregator getStatusAggregator() {
            return settings.getStatusAggregator();
        }

        @Override
        public HttpCodeStatusMapper getHttpCodeStatusMapper() {
            return settings.getHttpCodeStatusMapper();
        }

        @Override
        public AdditionalHealthEndpointPath getAdditionalPath() {
            return settings.getAdditionalPath();
        }
    }
}
