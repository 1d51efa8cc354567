package org.bluelamp.cli;

import org.bluelamp.app.Application;

/** The command line of Blue Lamp. */
public final class BlueLamp {
    private BlueLamp() {}

    public static void main(String[] arguments) {
        Application.start(arguments);
    }
}
