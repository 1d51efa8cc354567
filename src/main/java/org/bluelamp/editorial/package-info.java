/**
 * What an editor would query in sound data: {@link org.bluelamp.editorial.EditorialReview} for the queries, {@link
 * org.bluelamp.editorial.StrengthReport} for the sources on which each entry rests.
 *
 * <p>What breaks a rule of the data (a text too long, a quotation over 25 words, a statement without a cite) is a
 * {@link org.bluelamp.catalog.problem.Problem} already and not repeated here. The package knows the catalogue alone.
 */
package org.bluelamp.editorial;
