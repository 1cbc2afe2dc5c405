package org.unionregistry.statistics;

import org.unionregistry.member.MemberId;
import org.unionregistry.member.PersonName;

/**
 * Somebody a cell counts.
 *
 * @param like what the person is counted as
 */
public record PersonBehind(MemberId id, PersonName name, PeopleCount like) {}
