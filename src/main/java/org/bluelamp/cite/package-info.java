/**
 * Citations of the exhibit's parts and of its sources: in the styles that editors ask for, and as files for programs
 * that manage references.
 */
package org.bluelamp.cite;
