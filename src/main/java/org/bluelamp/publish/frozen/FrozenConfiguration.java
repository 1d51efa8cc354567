package org.bluelamp.publish.frozen;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.bluelamp.publish.http.Site;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the frozen versions of the settings, for the server and for the command line. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FrozenSettings.class)
public class FrozenConfiguration {
    @Bean
    FrozenVersions frozenVersions(
            FrozenSettings settings,
            @Value("${bluelamp.data}") Path data,
            @Value("${bluelamp.public-address:#{null}}") URI publicAddress,
            @Value("${server.servlet.context-path:}") String contextPath) {
        return new FrozenVersions(
                settings.folderFor(data),
                settings.mostBytes().toBytes(),
                Site.of(contextPath, Optional.ofNullable(publicAddress)),
                Clock.systemUTC());
    }
}
