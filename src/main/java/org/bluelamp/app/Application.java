package org.bluelamp.app;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The Spring application: wires the catalogue, the web and the views. */
@SpringBootApplication(scanBasePackages = "org.bluelamp")
@EnableVaadin("org.bluelamp")
public class Application {
    public static ConfigurableApplicationContext start(String... arguments) {
        return SpringApplication.run(Application.class, arguments);
    }
}
