/** The exhibit in pages of others: what their frames and scripts load. */
package org.bluelamp.publish.embed;
