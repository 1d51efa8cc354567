/**
 * What a good editor would query in sound data: {@link org.bluelamp.editorial.EditorialReview} for the queries,
 * {@link org.bluelamp.editorial.StrengthReport} for what each entry rests on.
 *
 * <p>Works on the catalogue alone. What breaks a rule of the data (a text too long, a quotation over 25 words, a
 * statement without a cite) is a {@link org.bluelamp.catalog.problem.Problem} already and not told again here.
 */
package org.bluelamp.editorial;
