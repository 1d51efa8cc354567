package org.bluelamp.publish;

import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the session-free web.
 *
 * @param publicAddress the site's address as visitors know it, for canonical links; without it, as requested
 */
@ConfigurationProperties("bluelamp")
record PublishSettings(Optional<URI> publicAddress) {}
