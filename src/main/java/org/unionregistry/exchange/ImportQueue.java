package org.unionregistry.exchange;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports that wait for the computer. A row's lock is the lease: it ends with the step, and with whoever is killed. */
@Component
class ImportQueue {
    private final JdbcClient jdbc;

    ImportQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the import that was served longest ago and that nobody works on, for the length of the transaction. */
    Optional<ImportId> take() {
        return jdbc.sql(
                        """
                        select id from import_batch where status in ('UPLOADED', 'CHECKING', 'APPLYING')
                        order by worked_at limit 1 for update skip locked
                        """)
                .query(UUID.class)
                .optional()
                .map(ImportId::new);
    }

    /** How many are served before this one. */
    int before(ImportId batch) {
        return jdbc.sql(
                        """
                        select count(*) from import_batch
                        where status in ('UPLOADED', 'CHECKING', 'APPLYING')
                          and worked_at < (select worked_at from import_batch where id = :id)
                        """)
                .param("id", batch.value())
                .query(Integer.class)
                .single();
    }
}
