package org.unionregistry.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Foreign keys, looked at row by row, as bulk loading leaves them unchecked. */
record References(JdbcClient jdbc) {

    private record Key(String name, String child, String column, String parent, String parentColumn) {}

    /** The keys that lead nowhere, with the number of such rows. */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        for (Key key : keys()) {
            long rows = jdbc.sql(
                            "select count(*) from %s c where %s is not null and not exists (select from %s p where p.%s = c.%2$s)"
                                    .formatted(key.child(), key.column(), key.parent(), key.parentColumn()))
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                broken.add("%s: %d".formatted(key.name(), rows));
            }
        }
        return broken;
    }

    List<String> names() {
        return keys().stream().map(Key::name).toList();
    }

    private List<Key> keys() {
        return jdbc.sql(
                        """
                        select c.conname as name, c.conrelid::regclass::text as child, a.attname as "column",
                               c.confrelid::regclass::text as parent, f.attname as parent_column
                          from pg_constraint c
                          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                          join pg_attribute f on f.attrelid = c.confrelid and f.attnum = c.confkey[1]
                         where c.contype = 'f' and c.connamespace = 'public'::regnamespace
                        """)
                .query(Key.class)
                .list();
    }
}
