package org.unionregistry.member;

import java.time.YearMonth;

/** That a person was seen paying for a month; how much is nobody's business here. */
public record DuesMark(YearMonth month, DuesSource source) {}
