package org.unionregistry.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists and finds organisations of a part of the tree, page by page in the order of names. */
@Component
public class OrganizationSearch {
    /** The page is cut first; what stands beside a name is looked up for its rows only, each by an index. */
    private static final String SQL =
            """
            select %s, c.last_name, c.first_name, c.middle_name,
                   (select p.short_name from organization p where p.id = o.parent_id and %s) as parent_name,
                   (select d.name from education_district d where d.id = o.district_id) as district_name,
                   (select count(*) from organization x where x.parent_id = o.id and x.status <> 'LIQUIDATED') as children,
                   case o.type
                       when 'CENTRE' then null
                       when 'REGION' then (select sum(h.members) from headcount h where h.current and h.region_id = o.id)
                       when 'LOCAL' then (select sum(h.members) from headcount h
                                          where h.current and h.region_id = o.region_id and h.local_id = o.id)
                       else (select h.members from headcount h where h.current and h.organization_id = o.id)
                   end::int as members
            from (select o.* from organization o where %s order by o.name_key %s, o.id %s limit :rows) o
            left join lateral (
                select m.last_name, m.first_name, m.middle_name from mandate m
                where m.organization_id = o.id and m.office = 'CHAIR' and m.since <= :today
                  and (m.until is null or m.until > :today)
                limit 1
            ) c on true
            order by o.name_key %s, o.id %s
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganizationSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** So many organisations at most, in the order of names; ask for one more than a page holds. */
    public List<OrganizationListRow> list(OrganizationFilter filter, int rows, Subtree subtree) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(Subtree.PARAMETER, subtree.parameter());
        parameters.put("today", LocalDate.now(clock));
        parameters.put("rows", rows);
        boolean backwards = filter.page().before() != null;
        String direction = backwards ? "desc" : "asc";
        String sql = SQL.formatted(
                OrganizationRow.COLUMNS,
                subtree.organizations("p"),
                String.join(" and ", conditions(filter, subtree, parameters)),
                direction,
                direction,
                direction,
                direction);
        List<OrganizationListRow> found =
                new ArrayList<>(jdbc.sql(sql).params(parameters).query(OrganizationListRow::read).list());
        if (backwards) {
            Collections.reverse(found);
        }
        return found;
    }

    private static List<String> conditions(OrganizationFilter filter, Subtree subtree, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        conditions.add(subtree.organizations("o"));
        if (filter.status() == null) {
            conditions.add("o.status <> 'LIQUIDATED'");
        } else {
            conditions.add("o.status = :status");
            parameters.put("status", filter.status().name());
        }
        if (filter.type() != null) {
            conditions.add("o.type = :type");
            parameters.put("type", filter.type().name());
        }
        add(conditions, parameters, "o.district_id = :district", "district", filter.district() == null ? null : filter.district().value());
        OrganizationId parent = filter.isSearch() ? null : filter.parent();
        add(conditions, parameters, "o.parent_id = :parent", "parent", parent == null ? null : parent.value());
        OrganizationId after = filter.page().after();
        add(conditions, parameters, key(">", "after"), "after", after == null ? null : after.value());
        OrganizationId before = filter.page().before();
        add(conditions, parameters, key("<", "before"), "before", before == null ? null : before.value());
        words(filter, conditions, parameters);
        return conditions;
    }

    private static String key(String sign, String name) {
        return "(o.name_key, o.id) %s (select k.name_key, k.id from organization k where k.id = :%s)".formatted(sign, name);
    }

    private static void add(
            List<String> conditions, Map<String, Object> parameters, String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static void words(OrganizationFilter filter, List<String> conditions, Map<String, Object> parameters) {
        if (filter.words() == null) {
            return;
        }
        List<String> readings = new ArrayList<>(List.of("o.code like :code"));
        parameters.put("code", filter.words().strip().replaceAll("[%_\\\\]", "") + "%");
        for (List<String> reading : filter.readings()) {
            String all = reading.stream()
                    .map(word -> "o.name_key like :" + parameter(parameters, "%" + word + "%"))
                    .collect(Collectors.joining(" and "));
            if (!all.isEmpty()) {
                readings.add("(" + all + ")");
            }
        }
        conditions.add("(" + String.join(" or ", readings) + ")");
    }

    private static String parameter(Map<String, Object> parameters, String value) {
        String name = "word" + parameters.size();
        parameters.put(name, value);
        return name;
    }
}
