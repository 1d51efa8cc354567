/**
 * The systems behind the entries, such as networks, files and tools: the gallery of all, and a page for each that
 * explains it by text, tables, charts, maps and diagrams. The package knows no other feature.
 */
package org.bluelamp.systems;
