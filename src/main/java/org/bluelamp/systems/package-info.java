/** Tours of systems: all of them to choose from, and each as a page of its own. */
package org.bluelamp.systems;
