package org.bluelamp.catalog.model;

import org.bluelamp.catalog.date.EdtfDate;

/**
 * What an entry got wrong, from {@code corrections.json}.
 *
 * @param date of the day on which it was put right
 * @param entry id of an entry of the exhibit
 * @param was what was wrong
 * @param now what the entry says now
 */
public record Correction(EdtfDate date, String entry, Text was, Text now) {}
