/** The header that all pages share, and the tools that a view of the application may put into it. */
package org.bluelamp.header;
