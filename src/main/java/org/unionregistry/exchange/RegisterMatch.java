package org.unionregistry.exchange;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberStatus;

/** Somebody of the same name as the one {@code asked} about. */
record RegisterMatch(UUID asked, @Nullable LocalDate birthDate, MemberStatus status) {}
