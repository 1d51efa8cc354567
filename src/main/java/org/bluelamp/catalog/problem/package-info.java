/**
 * Problems in data and in addresses, in words that are safe to print and that say how to mend them. Imports nothing
 * else of Blue Lamp.
 */
package org.bluelamp.catalog.problem;
