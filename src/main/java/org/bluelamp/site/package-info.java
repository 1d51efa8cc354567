/**
 * The exhibit as a site of files: the answers of the application without sessions, written so that any server of files can
 * hand them out at any path.
 */
package org.bluelamp.site;
