/**
 * The files that make a computer a kiosk: policies that close Chromium's ways out, a session of the window manager cage
 * that shows nothing but the exhibit, and a user of its own for both. They are written, told, checked, and taken away
 * again; a file of somebody else is left as it is.
 */
package org.bluelamp.kiosk.install;
