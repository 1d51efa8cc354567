package org.bluelamp.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogLoader;
import org.bluelamp.catalog.CatalogSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the catalogue comes from. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {
    @Bean
    CatalogSource catalogSource(@Value("${bluelamp.data}") Path data) {
        Catalog catalog = new CatalogLoader().load(data);
        return new CatalogSource() {
            @Override
            public Catalog current() {
                return catalog;
            }

            @Override
            public AutoCloseable onChange(Consumer<Catalog> listener) {
                return () -> {};
            }
        };
    }
}
