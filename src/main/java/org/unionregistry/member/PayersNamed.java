package org.unionregistry.member;

import java.time.YearMonth;
import java.util.Collection;
import java.util.UUID;
import org.unionregistry.organization.OrganizationId;

/**
 * Whom a list of the bookkeeping names as paying for a month.
 *
 * @param check the list
 * @param replaced lists of the same month this one stands for from now on
 * @param members those of the register whom it names
 * @param payers how many people are on the list, known to the register or not
 */
public record PayersNamed(
        UUID check, Collection<UUID> replaced, OrganizationId organization, YearMonth month, Collection<MemberId> members, int payers) {}
