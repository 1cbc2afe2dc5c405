package org.unionregistry.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.KeyboardLayout;

/**
 * Finds primary organisations of the whole union by words of their name, of the place above them, or by the code. The
 * only reading that is not cut by the user's part: it shows what stands on the doorplate.
 */
@Component
public class OrganizationDirectory {
    private static final String SQL =
            """
            select o.id, o.code, o.short_name, l.short_name, r.short_name
            from organization o
            left join organization l on l.id = o.local_id
            join organization r on r.id = o.region_id
            where o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL') and o.status <> 'LIQUIDATED' and (%s)
            order by (o.region_id = :region) desc, o.name_key, o.id limit :most
            """;
    /** A word is in the name itself or in that of an organisation above. */
    private static final String WORD =
            """
            (o.name_key like :word%1$d
             or o.local_id in (select x.id from organization x where x.type = 'LOCAL' and x.name_key like :word%1$d)
             or o.region_id in (select x.id from organization x where x.type = 'REGION' and x.name_key like :word%1$d))
            """;

    private final JdbcClient jdbc;

    OrganizationDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the region first. */
    public List<OrganizationPlace> find(String typed, OrganizationId region, int most) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("code", typed.strip().replaceAll("[%_\\\\]", "") + "%");
        String readings = Stream.of(typed, KeyboardLayout.toRussian(typed))
                .distinct()
                .map(OrganizationKey::words)
                .filter(words -> !words.isEmpty())
                .map(words -> "(" + all(words, parameters) + ")")
                .collect(Collectors.joining(" or "));
        return jdbc.sql(SQL.formatted("o.code like :code" + (readings.isEmpty() ? "" : " or " + readings)))
                .params(parameters)
                .param("region", region.value())
                .param("most", most)
                .query((row, number) -> new OrganizationPlace(
                        new OrganizationId(row.getObject(1, UUID.class)),
                        row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    private static String all(List<String> words, Map<String, Object> parameters) {
        return words.stream()
                .map(word -> {
                    int number = parameters.size();
                    parameters.put("word" + number, "%" + word + "%");
                    return WORD.formatted(number);
                })
                .collect(Collectors.joining(" and "));
    }
}
