package org.unionregistry.member;

import java.time.LocalDate;

/**
 * What one register would count differently.
 *
 * @param fewer how many people fewer today
 * @param from day of the first difference
 * @param until day from which on nothing differs, where it does not last until today
 * @param arrivals arrivals taken back
 * @param departures departures taken back
 */
public record CountedOnce(String name, int fewer, LocalDate from, LocalDate until, int arrivals, int departures) {

    /** Today as many as before; only tables of past days change. */
    public boolean isPast() {
        return fewer == 0;
    }
}
