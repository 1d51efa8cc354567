/** What is handed out with the exhibit, under which licences. */
package org.bluelamp.notices;
