package org.unionregistry.member;

import java.time.LocalDate;

/** A paid position as it is written down: what it is called, who holds it, since when. */
public record StaffDetails(String title, PersonName name, LocalDate birthDate, LocalDate since) {}
