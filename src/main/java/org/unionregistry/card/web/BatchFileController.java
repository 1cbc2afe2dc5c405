package org.unionregistry.card.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionregistry.card.BatchQueries;
import org.unionregistry.card.BatchRow;
import org.unionregistry.card.OrderRow;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.print.Paper;
import org.unionregistry.shared.web.Show;

/** Papers of a batch: what the printing house is given, the act it is given by, and the sheets cards are handed over by. */
@Controller
@Requires(Permission.CARD_BATCH)
class BatchFileController {
    private final BatchQueries queries;
    private final OrganizationQueries organizations;
    private final Paper paper;
    private final Show show;
    private final Clock clock;

    BatchFileController(BatchQueries queries, OrganizationQueries organizations, Paper paper, Show show, Clock clock) {
        this.queries = queries;
        this.organizations = organizations;
        this.paper = paper;
        this.show = show;
        this.clock = clock;
    }

    /** Byte by byte as it was sent. */
    @GetMapping("/card-batches/{id}/package.zip")
    ResponseEntity<byte[]> sent(@PathVariable String id, Subtree reader) {
        BatchRow batch = queries.require(Uuids.parse(id), reader);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("batch-" + batch.number() + ".zip").build().toString())
                .body(queries.sent(batch));
    }

    @GetMapping("/card-batches/{id}/act.pdf")
    void act(@PathVariable String id, Subtree reader, HttpServletResponse response) throws IOException {
        BatchRow batch = queries.require(Uuids.parse(id), reader);
        OrganizationRow region = organizations.root(reader).orElseThrow(NotFound::new);
        paper.send("act-" + batch.number() + ".pdf", "card/paper-act", Map.of(
                "batch", batch, "region", region.fullName(), "day", show.words(LocalDate.now(clock)),
                "price", Roubles.text(batch.price(), show), "total", Roubles.text(batch.total(), show), "mark", String.valueOf(batch.sha256())), response);
    }

    /** A sheet for each primary. */
    @GetMapping("/card-batches/{id}/handover.pdf")
    void sheets(@PathVariable String id, Subtree reader, HttpServletResponse response) throws IOException {
        BatchRow batch = queries.require(Uuids.parse(id), reader);
        Map<OrganizationId, List<OrderRow>> bySchool = queries.toHandOver(batch).stream()
                .collect(Collectors.groupingBy(OrderRow::organization, LinkedHashMap::new, Collectors.toList()));
        if (bySchool.isEmpty()) {
            throw new NotFound();
        }
        paper.send("handover-" + batch.number() + ".pdf", "card/paper-handover", Map.of("batch", batch, "schools", List.copyOf(bySchool.values())), response);
    }
}
