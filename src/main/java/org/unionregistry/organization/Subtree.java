package org.unionregistry.organization;

import java.util.UUID;

/**
 * The part of the tree someone answers for: the parameter of every query. Each part is one equality on the column of
 * its level; the value is bound as {@code :scope}.
 */
public sealed interface Subtree {
    /** The name of the SQL parameter the conditions compare with. */
    String PARAMETER = "scope";

    /** Condition on a row of {@code organization} known by the alias. */
    String organizations(String alias);

    /** Condition on the same: in this part, or above it, whose rules, answers and papers bind it too. */
    default String organizationsAndAbove(String alias) {
        return """
                (%1$s.type = 'CENTRE' or %2$s
                    or %1$s.id in (select x.region_id from organization x where x.id = :scope)
                    or %1$s.id in (select x.local_id from organization x where x.id = :scope)
                    or %1$s.id = (select e.region_id from education_district e where e.id = :scope))"""
                .formatted(alias, organizations(alias));
    }

    /** Condition on a row with {@code region_id, local_id, organization_id} that holds data of people. */
    String people(String alias);

    /** What to bind as {@code :scope}; always bound, also where the condition does not narrow anything. */
    UUID parameter();

    /** Does this part show people at all, or counts only? */
    default boolean showsPeople() {
        return true;
    }

    /**
     * Does this part begin above an organisation that lies in it? Some things, such as naming a chair, confirming a number or closing,
     * are done by the superior only.
     */
    default boolean outranks(OrganizationRow organization) {
        return showsPeople() && !organization.id().value().equals(parameter());
    }

    /** The whole union. */
    record Country() implements Subtree {
        private static final UUID NOBODY = new UUID(0, 0);

        @Override
        public String organizations(String alias) {
            return "cast(:scope as uuid) is not null";
        }

        @Override
        public String people(String alias) {
            return organizations(alias);
        }

        @Override
        public UUID parameter() {
            return NOBODY;
        }
    }

    /** One region with all its local and primary organisations. */
    record Region(OrganizationId id) implements Subtree {
        @Override
        public String organizations(String alias) {
            return alias + ".region_id = :scope";
        }

        @Override
        public String people(String alias) {
            return alias + ".region_id = :scope";
        }

        @Override
        public UUID parameter() {
            return id.value();
        }
    }

    /** One local organisation with its primaries. */
    record Local(OrganizationId id) implements Subtree {
        @Override
        public String organizations(String alias) {
            return alias + ".local_id = :scope";
        }

        @Override
        public String people(String alias) {
            return alias + ".local_id = :scope";
        }

        @Override
        public UUID parameter() {
            return id.value();
        }
    }

    /** One primary organisation. */
    record Primary(OrganizationId id) implements Subtree {
        @Override
        public String organizations(String alias) {
            return alias + ".id = :scope";
        }

        @Override
        public String people(String alias) {
            return alias + ".organization_id = :scope";
        }

        @Override
        public UUID parameter() {
            return id.value();
        }
    }

    /** The organisations of an education district, across the tree: counts only, never people. */
    record District(EducationDistrictId id) implements Subtree {
        @Override
        public String organizations(String alias) {
            return alias + ".district_id = :scope";
        }

        @Override
        public String people(String alias) {
            return "cast(:scope as uuid) is null";
        }

        @Override
        public UUID parameter() {
            return id.value();
        }

        @Override
        public boolean showsPeople() {
            return false;
        }
    }
}
