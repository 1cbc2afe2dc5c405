package org.unionregistry.member;

import java.time.LocalDate;

/** A student on the register, for the list of those who finish. */
public record StudentRow(MemberId id, PersonName name, LocalDate registeredOn) {}
