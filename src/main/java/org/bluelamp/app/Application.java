package org.bluelamp.app;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringProperties;

/** The Spring application: wires the catalogue, the web and the views. */
@SpringBootApplication(scanBasePackages = "org.bluelamp")
@EnableVaadin("org.bluelamp")
public class Application {
    public static ConfigurableApplicationContext start(String... arguments) {
        if (isPackaged()) SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        SpringApplication application = new SpringApplication(Application.class);
        application.setMainApplicationClass(Application.class);
        application.addListeners(new StartConditions());
        return application.run(arguments);
    }

    /** For the build alone, which lets Spring prepare the start by it; the program's own is {@code cli.BlueLamp}. */
    public static void main(String[] arguments) {
        start(arguments);
    }

    /** Whether this is the jar, whose build has let Spring prepare the start; classes in a folder may be newer. */
    private static boolean isPackaged() {
        return Application.class.getPackage().getImplementationVersion() != null;
    }
}
