package org.bluelamp.publish.http;

import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the session-free web.
 *
 * @param publicAddress the site's address as visitors know it, for canonical links; if empty, that of the request
 * @param mostOpenPages how many of the application's pages may be open at once; without it, as many as the heap holds
 * @param withoutSessions whether views are shown by {@code <bl-exhibit>} instead of the application, for a site of files
 */
@ConfigurationProperties("bluelamp")
record PublishSettings(Optional<URI> publicAddress, Optional<Integer> mostOpenPages, boolean withoutSessions) {}
