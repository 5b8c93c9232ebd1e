package org.songngu.names;

import org.songngu.text.Period;

/**
 * A title that a person of the authority list held.
 *
 * @param title the id of the title
 * @param place the id of the country
 */
public record HeldOffice(String title, String place, Period period) {}
