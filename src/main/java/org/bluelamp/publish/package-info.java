/**
 * All that is answered without a session, so that the server can answer millions of visitors: {@code api} and {@code
 * page} make answers, {@code http} caches and sends them. {@code api} and {@code page} may use {@code http} and not
 * each other. {@code frozen} keeps what {@code api} answers.
 */
package org.bluelamp.publish;
