/**
 * The addresses of the exhibit: {@link org.bluelamp.address.Addresses} for pages, views, drawings and files,
 * {@link org.bluelamp.address.DocumentAddresses} for what the elements of a page read from the API.
 *
 * <p>All links of the server are built here, so that each names the language and is percent-encoded in the same way. The
 * package knows the catalogue alone: whoever links hands over ids and gets text for an {@code href}.
 */
package org.bluelamp.address;
