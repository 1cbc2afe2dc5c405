package org.unionregistry.progress;

/** SQL for the education district an organisation belonged to on the day of the table. */
final class PastDistrict {
    /** That of the local organisation {@code l} a primary {@code o} stood under, or else its own. */
    static final String OF_PRIMARY = "coalesce(" + of("l") + ", " + of("o") + ")";

    /** What a district {@code d} was called. */
    static final String NAME =
            """
            coalesce((select f.name from education_district_former f
                       where f.district_id = d.id and f.until > :day order by f.until limit 1), d.name)""";

    private PastDistrict() {}

    /** One that had none then has an id that no district has. */
    static String of(String organization) {
        return """
                coalesce((select coalesce(f.district_id, cast('00000000-0000-0000-0000-000000000000' as uuid))
                            from organization_former f
                           where f.organization_id = %1$s.id and f.until > :day order by f.until limit 1), %1$s.district_id)"""
                .formatted(organization);
    }
}
