package org.unionregistry.demo.region;

import java.util.List;
import org.unionregistry.demo.names.Lines;
import org.unionregistry.organization.InstitutionType;
import org.unionregistry.organization.OrganizationType;

/** A primary organisation directly under the region: a university, a college, the region's own staff. */
record DirectPlan(Institution institution, OrganizationType type, String district, double share2020, double shareToday) {

    static List<DirectPlan> all() {
        return Lines.table("direct-organizations.csv").stream().map(DirectPlan::read).toList();
    }

    private static DirectPlan read(String[] cell) {
        Institution institution = new Institution(
                InstitutionType.valueOf(cell[3]),
                cell[0],
                cell[1],
                Integer.parseInt(cell[5]),
                Integer.parseInt(cell[6]),
                false);
        return new DirectPlan(
                institution,
                OrganizationType.valueOf(cell[2]),
                cell[4],
                Double.parseDouble(cell[7]),
                Double.parseDouble(cell[8]));
    }
}
