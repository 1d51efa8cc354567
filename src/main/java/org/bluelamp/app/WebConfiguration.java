package org.bluelamp.app;

import org.bluelamp.text.InterfaceLanguages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all of the web shares. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    @Bean
    InterfaceLanguages interfaceLanguages(@Value("${bluelamp.pseudo-language:false}") boolean pseudoLanguage) {
        return new InterfaceLanguages(pseudoLanguage);
    }
}
