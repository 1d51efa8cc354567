package org.bluelamp.visits;

import java.time.Instant;
import java.util.Optional;

/**
 * A kiosk with a key that is not known yet.
 *
 * @param id as the kiosk has it
 * @param code what is left of its key's hash for people to compare: the kiosk says it in its log
 * @param replaces name of the kiosk that has this id, and another key, so far
 */
public record Applicant(String id, String code, Instant since, Optional<String> replaces) {}
