/** Worksheets: questions that the data of a story or selection settle, a timeline to fill, answers with sources; as pages and files. */
package org.bluelamp.teach;
