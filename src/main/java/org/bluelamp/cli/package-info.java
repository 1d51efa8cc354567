/**
 * The command line: {@code serve} starts the application, {@code check} reads an exhibit's folder and prints what is
 * wrong with it, {@code freeze} keeps a version of it, {@code kiosk} shows it on the whole screen. The only package that
 * knows {@code app}.
 */
package org.bluelamp.cli;
