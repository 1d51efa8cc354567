package org.bluelamp.visits;

import java.time.Instant;
import java.util.Optional;

/**
 * A kiosk that may report.
 *
 * @param id as the kiosk has it
 * @param name as staff know it
 * @param lastHello when it last said that it is there
 * @param state as it told it then
 */
public record RegisteredKiosk(
        String id, String name, Instant registered, Optional<Instant> lastHello, Optional<KioskState> state) {}
