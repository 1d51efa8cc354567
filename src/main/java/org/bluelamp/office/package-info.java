/** What files of office programs have in common: they are archives, and the same content makes the same bytes. */
package org.bluelamp.office;
