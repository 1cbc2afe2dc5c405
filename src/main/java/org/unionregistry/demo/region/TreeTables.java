package org.unionregistry.demo.region;

import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;
import org.unionregistry.organization.OrganizationKey;
import org.unionregistry.organization.OrganizationType;

/** Writes the tree with its history. */
record TreeTables(Target target) {

    void write(DemoTree tree) {
        districts(tree);
        organizations(tree);
        municipalities(tree);
        placements(tree);
        statuses(tree);
    }

    private void districts(DemoTree tree) {
        try (Rows rows = target.rows("education_district", "id", "region_id", "name")) {
            tree.districts().forEach(one -> rows.uuid(one.id()).uuid(tree.region().id).text(one.name()).end());
        }
    }

    private void organizations(DemoTree tree) {
        try (Rows rows = target.rows(
                "organization", "id", "code", "type", "local_kind", "institution_type", "full_name", "short_name",
                "genitive_name", "name_key", "status", "status_since", "status_document", "parent_id", "region_id", "local_id",
                "district_id", "phone", "email", "created_at", "changed_at")) {
            int number = 0;
            for (DemoOrganization one : tree.all()) {
                boolean local = one.type == OrganizationType.LOCAL || one.type == OrganizationType.REGION;
                rows.uuid(one.id).text(one.code).code(one.type).code(one.localKind).code(one.institutionType());
                rows.text(one.names.full()).text(one.names.brief()).text(one.names.genitive());
                rows.text(OrganizationKey.of(one.names.brief(), one.names.full()));
                rows.code(one.status().status()).date(one.status().since()).text(one.status().document());
                rows.uuid(DemoOrganization.idOf(one.parent)).uuid(one.regionId()).uuid(one.localId());
                rows.uuid(one.district == null ? null : one.district.id());
                rows.text(local ? "+7900000%04d".formatted(++number) : null);
                rows.text(local ? "organization-%s@example.org".formatted(one.code) : null);
                rows.moment(DemoTree.CREATED).moment(DemoTree.CREATED).end();
            }
        }
    }

    private void municipalities(DemoTree tree) {
        try (Rows rows = target.rows("organization_municipality", "organization_id", "name")) {
            for (DemoOrganization local : tree.locals()) {
                local.municipalities.forEach(name -> rows.uuid(local.id).text(name).end());
            }
        }
    }

    private void placements(DemoTree tree) {
        try (Rows rows = target.rows(
                "organization_placement", "organization_id", "region_id", "local_id", "parent_id", "valid_from", "valid_to")) {
            for (DemoOrganization one : tree.all()) {
                rows.uuid(one.id).uuid(one.regionId()).uuid(one.localId()).uuid(DemoOrganization.idOf(one.parent));
                rows.date(one.openedOn);
                (one.closedOn == null ? rows.text("infinity") : rows.date(one.closedOn)).end();
            }
        }
    }

    private void statuses(DemoTree tree) {
        try (Rows rows = target.rows("organization_status", "organization_id", "status", "since", "document")) {
            for (DemoOrganization one : tree.all()) {
                one.statuses.forEach(change ->
                        rows.uuid(one.id).code(change.status()).date(change.since()).text(change.document()).end());
            }
        }
    }
}
