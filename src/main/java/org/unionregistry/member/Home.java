package org.unionregistry.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;

/** The primary organisation whose register a person is on, with the levels above it, each a column of its own. */
@Embeddable
public record Home(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
                OrganizationId organization,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "region_id")) OrganizationId region,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "local_id"))
                @Nullable OrganizationId local) {

    /** Does it lie in that part of the tree, as far as people are concerned? */
    boolean isIn(Subtree subtree) {
        if (subtree instanceof Subtree.Country) {
            return true;
        }
        if (subtree instanceof Subtree.Region part) {
            return region.equals(part.id());
        }
        if (subtree instanceof Subtree.Local part) {
            return part.id().equals(local);
        }
        return subtree instanceof Subtree.Primary part && organization.equals(part.id());
    }

    /** Of whoever is on the register of that primary organisation. */
    public static Home of(OrganizationRow primary) {
        return new Home(primary.id(), Objects.requireNonNull(primary.regionId()), primary.localId());
    }

    static Home read(ResultSet row) throws SQLException {
        return read(row, "");
    }

    /** From columns that have something before their names. */
    static Home read(ResultSet row, String prefix) throws SQLException {
        UUID local = row.getObject(prefix + "local_id", UUID.class);
        return new Home(
                new OrganizationId(row.getObject(prefix + "organization_id", UUID.class)),
                new OrganizationId(row.getObject(prefix + "region_id", UUID.class)),
                OrganizationId.orNull(local));
    }
}
