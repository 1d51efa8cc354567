/** When each record came into the exhibit and was changed last, out of the history that git keeps of its files. */
package org.bluelamp.history;
