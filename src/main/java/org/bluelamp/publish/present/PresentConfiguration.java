package org.bluelamp.publish.present;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what holds the open talks. */
@Configuration(proxyBeanMethods = false)
class PresentConfiguration {
    @Bean
    Talks talks() {
        return new Talks(Clock.systemUTC());
    }

    @Bean(destroyMethod = "")
    TalkStreams talkStreams(Talks talks) {
        return new TalkStreams(talks);
    }
}
