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

    /**
     * Only the build calls this: Spring runs it to prepare the start (ahead-of-time processing). The program begins in
     * {@code cli.BlueLamp}.
     */
    public static void main(String[] arguments) {
        start(arguments);
    }

    /**
     * Whether the classes come from the jar. Only those have been prepared by the build; classes in a folder may have
     * changed since.
     */
    private static boolean isPackaged() {
        return Application.class.getPackage().getImplementationVersion() != null;
    }
}
