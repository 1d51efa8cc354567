/** The frame: application, shell of the pages, languages, errors, configuration. */
package org.bluelamp.app;
