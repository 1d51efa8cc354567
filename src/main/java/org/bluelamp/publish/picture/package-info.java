/**
 * {@code /media/small/WIDTH/FILE.png}: drawings and pictures as small as marks, cards and pages show them. {@link
 * org.bluelamp.publish.picture.SmallPictures} makes each of them once.
 */
package org.bluelamp.publish.picture;
