package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;
import org.unionregistry.shared.Sha256;

/** Writes what the region has given to all below it: where to begin, and the blank of an application. */
record LibraryTable(Target target) {
    private static final int MONTHS_AGO = 2;
    private static final List<DemoPaper> PAPERS = List.of(
            new DemoPaper("Памятка: с чего начать председателю", "PRIMARIES", "С чего начать.pdf", "first-steps.pdf"),
            new DemoPaper("Заявление о вступлении (бланк)", "ALL", "Заявление о вступлении.pdf", "application.pdf"));

    void write(UUID region, LocalDate yesterday) {
        Ids ids = new Ids(29);
        Instant at = yesterday.minusMonths(MONTHS_AGO).atTime(3, 30).toInstant(ZoneOffset.UTC);
        List<UUID> keys = PAPERS.stream().map(paper -> ids.at(at)).toList();
        try (Rows rows = target.rows(
                "library_document", "id", "version", "organization_id", "title", "audience", "created_at", "changed_at")) {
            for (int i = 0; i < PAPERS.size(); i++) {
                DemoPaper paper = PAPERS.get(i);
                rows.uuid(keys.get(i)).number(0).uuid(region).text(paper.title()).text(paper.audience()).moment(at).moment(at).end();
            }
        }
        try (Rows rows = target.rows(
                "library_version", "document_id", "number", "file_name", "file_type", "file_size", "sha256", "content", "published_at")) {
            for (int i = 0; i < PAPERS.size(); i++) {
                byte[] content = PAPERS.get(i).content();
                rows.uuid(keys.get(i)).number(1).text(PAPERS.get(i).fileName()).text("PDF").number(content.length).text(Sha256.of(content));
                rows.text("\\x" + HexFormat.of().formatHex(content)).moment(at).end();
            }
        }
    }
}
