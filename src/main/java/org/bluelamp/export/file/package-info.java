/**
 * A selection of the exhibit as one HTML file that needs no server and no network: the pages of a site of files, the documents
 * that its elements ask for, drawings, styles, fonts and script, each in a block of its own.
 */
package org.bluelamp.export.file;
