package org.unionregistry.library;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;

/** Writes files and readings: rows beside the document, too big for an aggregate. */
@Component
class LibraryVersions {
    private final JdbcClient jdbc;
    private final Actors actors;
    private final Clock clock;

    LibraryVersions(JdbcClient jdbc, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    /** The next version; the same file as the last one is no new version. */
    void add(LibraryDocumentId document, SentFile file) {
        FileType type = file.requireType();
        jdbc.sql(
                        """
                        insert into library_version (document_id, number, file_name, file_type, file_size, sha256, content, published_at, published_by)
                        select :document, coalesce(max(number), 0) + 1, :name, :type, :size, :sha256, :content, :now, :by
                          from library_version where document_id = :document
                        having coalesce((array_agg(sha256 order by number desc))[1], '') <> :sha256
                        """)
                .param("document", document.value())
                .param("name", file.name())
                .param("type", type.name())
                .param("size", file.content().length)
                .param("sha256", file.sha256())
                .param("content", file.content())
                .param("now", now())
                .param("by", by())
                .update();
    }

    void read(LibraryDocumentId document, int number, OrganizationId by) {
        jdbc.sql(
                        """
                        insert into library_reading (document_id, number, organization_id, read_at, read_by)
                        values (:document, :number, :organization, :now, :by) on conflict do nothing
                        """)
                .param("document", document.value())
                .param("number", number)
                .param("organization", by.value())
                .param("now", now())
                .param("by", by())
                .update();
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }

    private @Nullable UUID by() {
        return actors.current().map(Actor::accountId).orElse(null);
    }
}
