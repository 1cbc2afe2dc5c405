package org.unionregistry.demo.region;

import org.unionregistry.organization.InstitutionType;

/**
 * Where the members of one primary organisation work or study.
 *
 * @param of       how the name continues {@code Первичная профсоюзная организация ...}
 * @param workers  members who work there
 * @param students members who study there
 * @param village  in a village, not in the centre of the district
 */
record Institution(InstitutionType type, String shortName, String of, int workers, int students, boolean village) {

    static Institution of(InstitutionType type, String name, int workers) {
        return new Institution(type, name, name, workers, 0, false);
    }

    static Institution inVillage(InstitutionType type, String name, int workers) {
        return new Institution(type, name, name, workers, 0, true);
    }
}
