package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import org.bluelamp.catalog.Catalog;

/**
 * What a request asks of one snapshot of the catalogue.
 *
 * @param language that it is answered in
 */
public record Question(HttpServletRequest request, Catalog catalog, String language, Site site) {}
