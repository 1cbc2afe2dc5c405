package org.unionregistry.organization;

/** Type of the institution a primary organisation works in, as published breakdowns name them. */
public enum InstitutionType {
    /** Kindergartens. */
    PRESCHOOL,
    /** Schools. */
    GENERAL,
    /** Supplementary education. */
    SUPPLEMENTARY,
    /** Colleges and technical schools. */
    VOCATIONAL,
    /** Universities and institutes. */
    HIGHER,
    /** Boarding schools, children's homes, special schools. */
    BOARDING_ORPHAN,
    /** Research organisations. */
    SCIENCE,
    /** Education departments of municipalities. */
    AUTHORITY,
    /** Everything else: school catering, methodical offices, the union's own staff. */
    OTHER
}
