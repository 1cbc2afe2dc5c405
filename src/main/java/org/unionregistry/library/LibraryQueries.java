package org.unionregistry.library;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Reads the library: what the organisations above the reader, the own one and those below have published. */
@Component
public class LibraryQueries {
    private static final String SELECT =
            """
            select d.id, d.organization_id, o.short_name, d.title, d.audience, d.withdrawn_on, v.number, v.file_name, v.file_type,
                   v.file_size, v.published_at, o.id = :scope or :country and o.type = 'CENTRE' as own,
                   exists (select from library_reading r where r.document_id = d.id and r.number = v.number and r.organization_id = :scope) as read,
                   (select count(*) from library_reading r where r.document_id = d.id and r.number = v.number) as readings
              from library_document d
              join organization o on o.id = d.organization_id
              join lateral (select number, file_name, file_type, file_size, published_at from library_version v
                             where v.document_id = d.id order by number desc limit 1) v on true
             where %s and (d.withdrawn_on is null or %s) and %s
            """;

    private final JdbcClient jdbc;

    LibraryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in force first, by title. */
    public List<LibraryRow> all(Subtree reader) {
        return select(reader, " order by d.withdrawn_on is not null, d.title, d.id").query(LibraryRow::of).list();
    }

    /** One of them, or a 404. */
    public LibraryRow require(LibraryDocumentId id, Subtree reader) {
        return select(reader, " and d.id = :id").param("id", id.value()).query(LibraryRow::of).optional().orElseThrow(NotFound::new);
    }

    /** All versions, the latest first. */
    public List<LibraryVersion> versions(LibraryRow document) {
        return jdbc.sql("select number, file_name, file_size, published_at from library_version where document_id = :id order by number desc")
                .param("id", document.id().value())
                .query(LibraryVersion::read)
                .list();
    }

    /** Organisations that have read the latest version, by name; of the reader's part only. */
    public List<LibraryReading> readings(LibraryRow document, Subtree reader) {
        return jdbc.sql("""
                        select o.short_name, r.read_at from library_reading r join organization o on o.id = r.organization_id
                         where r.document_id = :id and r.number = :number and %s order by o.name_key, o.id
                        """.formatted(reader.organizations("o")))
                .param("id", document.id().value())
                .param("number", document.number())
                .param(Subtree.PARAMETER, reader.parameter())
                .query(LibraryReading::read)
                .list();
    }

    /** The file of a version. */
    public LibraryFile file(LibraryRow document, int number) {
        return jdbc.sql("select file_name, file_type, content from library_version where document_id = :id and number = :number")
                .param("id", document.id().value())
                .param("number", number)
                .query((row, place) -> new LibraryFile(row.getString(1), FileType.valueOf(row.getString(2)), row.getBytes(3)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private JdbcClient.StatementSpec select(Subtree reader, String rest) {
        String audience = reader instanceof Subtree.Primary ? "d.audience <> 'LOCALS'" : "true";
        return jdbc.sql(SELECT.formatted(reader.organizationsAndAbove("o"), reader.organizations("o"), audience) + rest)
                .param(Subtree.PARAMETER, reader.parameter())
                .param("country", reader instanceof Subtree.Country);
    }
}
