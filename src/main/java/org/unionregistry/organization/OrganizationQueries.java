package org.unionregistry.organization;

import static org.unionregistry.organization.Subtree.PARAMETER;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.NotFound;

/** Reads organisations, always cut by the part of the tree somebody answers for. */
@Component
public class OrganizationQueries {
    private final JdbcClient jdbc;

    OrganizationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<OrganizationRow> find(OrganizationId id, Subtree subtree) {
        return jdbc.sql("select %s from organization o where o.id = :id and %s"
                        .formatted(OrganizationRow.COLUMNS, subtree.organizations("o")))
                .param("id", id.value())
                .param(PARAMETER, subtree.parameter())
                .query(OrganizationRow::read)
                .optional();
    }

    /** The organisation, or a 404 when it does not exist or lies outside the user's part. */
    public OrganizationRow require(OrganizationId id, Subtree subtree) {
        return find(id, subtree).orElseThrow(NotFound::new);
    }

    /** The organisation and those above it that the user may see, from the top down; the last one is it. 404 outside. */
    public List<OrganizationRow> path(OrganizationId id, Subtree subtree) {
        List<OrganizationRow> path = jdbc.sql(
                        """
                        select %s
                        from organization self
                        join organization o on o.id in (self.id, self.parent_id, self.local_id, self.region_id)
                        where self.id = :id and %s and (%s)
                        order by array_position(array['CENTRE', 'REGION', 'LOCAL'], o.type) nulls last
                        """
                                .formatted(
                                        OrganizationRow.COLUMNS,
                                        subtree.organizations("self"),
                                        subtree.organizations("o")))
                .param("id", id.value())
                .param(PARAMETER, subtree.parameter())
                .query(OrganizationRow::read)
                .list();
        if (path.isEmpty()) {
            throw new NotFound();
        }
        return path;
    }

    /** Those above the organisation that the user may see, from the top down, without itself. */
    public List<OrganizationRow> breadcrumbs(OrganizationId id, Subtree subtree) {
        List<OrganizationRow> path = path(id, subtree);
        return path.subList(0, path.size() - 1);
    }

    /** Everything else its page shows about one organisation. */
    public OrganizationCard card(OrganizationId id, Subtree subtree) {
        return jdbc.sql(
                        """
                        select o.version, o.local_kind, o.institution_type, d.name as district_name, o.address, o.phone, o.email,
                               o.status_since, o.status_document, o.confirmed_on,
                               array(select m.name from organization_municipality m where m.organization_id = o.id
                                     order by m.name) as municipalities
                        from organization o
                        left join education_district d on d.id = o.district_id
                        where o.id = :id and %s
                        """
                                .formatted(subtree.organizations("o")))
                .param("id", id.value())
                .param(PARAMETER, subtree.parameter())
                .query(OrganizationCard::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The node the user's part begins with; none for an education district. */
    public Optional<OrganizationRow> root(Subtree subtree) {
        if (subtree instanceof Subtree.Country) {
            return jdbc.sql("select %s from organization o where o.parent_id is null".formatted(OrganizationRow.COLUMNS))
                    .query(OrganizationRow::read)
                    .optional();
        }
        return find(new OrganizationId(subtree.parameter()), subtree);
    }

    /** Direct children, closed ones left out, by name. */
    public List<OrganizationRow> children(OrganizationId parent, Subtree subtree) {
        return jdbc.sql(
                        """
                        select %s from organization o
                        where o.parent_id = :parent and o.status <> 'LIQUIDATED' and %s
                        order by o.name_key, o.id
                        """
                                .formatted(OrganizationRow.COLUMNS, subtree.organizations("o")))
                .param("parent", parent.value())
                .param(PARAMETER, subtree.parameter())
                .query(OrganizationRow::read)
                .list();
    }

    /** Primary organisations of the part for choosers, closed ones left out, by name. */
    public List<OrganizationRow> primariesOf(Subtree subtree) {
        return jdbc.sql(
                        """
                        select %s from organization o
                        where o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL') and o.status <> 'LIQUIDATED' and %s
                        order by o.name_key, o.id
                        """
                                .formatted(OrganizationRow.COLUMNS, subtree.organizations("o")))
                .param(PARAMETER, subtree.parameter())
                .query(OrganizationRow::read)
                .list();
    }

    /** Organisations of the part by their codes; those that do not exist or lie outside are missing. */
    public Map<String, OrganizationRow> byCodes(Collection<String> codes, Subtree subtree) {
        Map<String, OrganizationRow> found = new LinkedHashMap<>();
        jdbc.sql("select %s from organization o where o.code = any(:codes) and %s"
                        .formatted(OrganizationRow.COLUMNS, subtree.organizations("o")))
                .param("codes", codes.toArray(String[]::new))
                .param(PARAMETER, subtree.parameter())
                .query(OrganizationRow::read)
                .list()
                .forEach(row -> found.put(row.code(), row));
        return found;
    }

    /** Organisations of the part by their ids; those outside are missing. */
    public Map<OrganizationId, OrganizationRow> byIds(Collection<OrganizationId> ids, Subtree subtree) {
        Map<OrganizationId, OrganizationRow> found = new LinkedHashMap<>();
        jdbc.sql("select %s from organization o where o.id = any(:ids) and %s"
                        .formatted(OrganizationRow.COLUMNS, subtree.organizations("o")))
                .param("ids", ids.stream().map(OrganizationId::value).toArray(UUID[]::new))
                .param(PARAMETER, subtree.parameter())
                .query(OrganizationRow::read)
                .list()
                .forEach(row -> found.put(row.id(), row));
        return found;
    }
}
