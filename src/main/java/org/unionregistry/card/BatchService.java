package org.unionregistry.card;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.OnceMore;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Sha256;
import org.unionregistry.shared.Site;

/** Puts batches together, sends them, and reads back what became of them. */
@Service
@Transactional
public class BatchService {
    /** More go in another batch: of a batch all photos are packed at once. */
    private static final int MOST = 2_000;

    private final EntityManager entities;
    private final CardBatches batches;
    private final CardPrinting printing;
    private final OrganizationQueries organizations;
    private final JdbcClient jdbc;
    private final Actors actors;
    private final Site site;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BatchService(
            EntityManager entities, CardBatches batches, CardPrinting printing, OrganizationQueries organizations, JdbcClient jdbc, Actors actors,
            Site site, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.batches = batches;
        this.printing = printing;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.actors = actors;
        this.site = site;
        this.events = events;
        this.clock = clock;
    }

    /** Of all orders that are agreed to and can be printed; the form sent twice makes one. */
    @OnceMore
    public void create(UUID id, BatchDetails details, Subtree subtree) {
        OrganizationRow region = region(subtree);
        Optional<CardBatch> known = batches.findById(id);
        if (known.isPresent()) {
            known.filter(one -> one.isOf(region.id().value())).orElseThrow(NotFound::new);
            return;
        }
        if (details.local() != null) {
            organizations.require(details.local(), subtree);
        }
        batches.saveAndFlush(new CardBatch(id, region.id().value(), batches.lastNumber(region.id().value()) + 1, details));
        int taken = jdbc.sql(
                        """
                        update card_order o set state = 'IN_BATCH', batch_id = b.id
                          from card_batch b, membership_card c, member m
                         where b.id = :batch and c.id = o.card_id and m.id = o.member_id
                           and o.id in (select r.id from card_order r where r.state = 'APPROVED' and r.region_id = b.region_id
                                           and (b.local_id is null or r.local_id = b.local_id) order by r.requested_at, r.id limit :most)
                           and o.state = 'APPROVED' and (%s) is null
                        """
                                .formatted(OrderQueries.DEFECT))
                .param("batch", id)
                .param("most", MOST)
                .update();
        if (taken == 0) {
            throw new Refusal("card.batch.empty");
        }
        trail("card.batch.create", region, id, taken);
    }

    /** Whoever cannot be printed any more waits again, outside of the batch. */
    public void removeFailing(UUID id, Subtree subtree) {
        OrganizationRow region = region(subtree);
        open(id, region).requireOpen();
        int removed = jdbc.sql(
                        """
                        update card_order o set state = case when m.status = 'ON_REGISTER' then 'APPROVED' else 'WITHDRAWN' end, batch_id = null
                          from card_batch b, membership_card c, member m
                         where b.id = :batch and o.batch_id = b.id and c.id = o.card_id and m.id = o.member_id and o.state = 'IN_BATCH' and (%s) is not null
                        """
                                .formatted(OrderQueries.DEFECT))
                .param("batch", id)
                .update();
        trail("card.batch.clean", region, id, removed);
    }

    /** What goes to the printing house is kept as it goes. */
    public void send(UUID id, Subtree subtree) {
        OrganizationRow region = region(subtree);
        CardBatch batch = open(id, region);
        batch.requireOpen();
        int failing = failing(id);
        if (failing > 0) {
            throw new Refusal("card.batch.failing", failing);
        }
        List<CardFace> cards = printing.of(id);
        if (cards.isEmpty()) {
            throw new Refusal("card.batch.empty");
        }
        Instant now = Instant.now(clock);
        byte[] content = BatchPackage.of(batch.number(), cards, site.address(), now);
        batch.send(now, actors.current().map(Actor::accountId).orElse(null));
        entities.flush();
        jdbc.sql("insert into card_package (batch_id, content, sha256) values (:batch, :content, :sha256)")
                .param("batch", id)
                .param("content", content)
                .param("sha256", Sha256.of(content))
                .update();
        int gone = jdbc.sql("update card_order set state = 'AT_PRINTER' where batch_id = :batch and state = 'IN_BATCH'").param("batch", id).update();
        if (gone != cards.size()) {
            throw new OptimisticLockingFailureException("The batch was changed meanwhile");
        }
        trail("card.batch.send", region, id, cards.size());
    }

    /** How many cannot be printed; from now on nobody leaves the batch until it is sent. */
    private int failing(UUID batch) {
        jdbc.sql("select o.id from card_order o where o.batch_id = :batch and o.state = 'IN_BATCH' order by o.id for update").param("batch", batch).query(UUID.class).list();
        return jdbc.sql("select count(*) from card_order o join card_batch b on b.id = o.batch_id join membership_card c on c.id = o.card_id join member m on m.id = o.member_id"
                        + " where o.batch_id = :batch and o.state = 'IN_BATCH' and (" + OrderQueries.DEFECT + ") is not null")
                .param("batch", batch)
                .query(Integer.class)
                .single();
    }

    /** Of every card of the batch, once; otherwise nothing is taken. Spoilt ones are asked for again. */
    public void result(UUID id, List<PrinterLine> lines, Subtree subtree) {
        OrganizationRow region = region(subtree);
        CardBatch batch = open(id, region);
        batch.requireAtPrinter();
        requireAll(id, lines);
        batch.printed(Instant.now(clock));
        entities.flush();
        step(id, "state = case when c.status = 'ACTIVE' then 'PRINTED' else 'ANNULLED' end, printed_at = :now", lines.stream().filter(line -> !line.spoilt()).map(PrinterLine::number).toList());
        step(id, "state = 'SPOILT'", lines.stream().filter(PrinterLine::spoilt).map(PrinterLine::number).toList());
        jdbc.sql(
                        """
                        insert into card_order (id, card_id, member_id, organization_id, region_id, local_id, state, reason, requested_at, approved_at)
                        select gen_random_uuid(), o.card_id, o.member_id, m.organization_id, m.region_id, m.local_id, 'APPROVED', o.reason, :now, :now
                          from card_order o join member m on m.id = o.member_id join membership_card c on c.id = o.card_id
                         where o.batch_id = :batch and o.state = 'SPOILT' and m.status = 'ON_REGISTER' and c.status = 'ACTIVE' on conflict do nothing
                        """)
                .param("batch", id)
                .param("now", now())
                .update();
        trail("card.batch.result", region, id, lines.size());
    }

    private void requireAll(UUID id, List<PrinterLine> lines) {
        Set<String> asked = Set.copyOf(jdbc.sql("select c.number from card_order o join membership_card c on c.id = o.card_id where o.batch_id = :batch")
                .param("batch", id).query(String.class).list());
        Set<String> told = new HashSet<>();
        for (PrinterLine line : lines) {
            if (!asked.contains(line.number())) {
                throw new Refusal("card.result.unknown", line.number());
            }
            if (!told.add(line.number())) {
                throw new Refusal("card.result.twice", line.number());
            }
        }
        if (told.size() < asked.size()) {
            throw new Refusal("card.result.missing", asked.size() - told.size());
        }
    }

    /** The cards came back and wait to be handed over. */
    public void receive(UUID id, Subtree subtree) {
        OrganizationRow region = region(subtree);
        open(id, region);
        int received = jdbc.sql("update card_order set state = 'RECEIVED', received_at = :now where batch_id = :batch and state = 'PRINTED'")
                .param("batch", id)
                .param("now", now())
                .update();
        if (received == 0) {
            throw new Refusal("card.order.none");
        }
        trail("card.batch.receive", region, id, received);
    }

    private void step(UUID batch, String change, List<String> numbers) {
        jdbc.sql("update card_order o set " + change + " from membership_card c where c.id = o.card_id and o.batch_id = :batch and o.state = 'AT_PRINTER' and c.number = any(:numbers)")
                .param("batch", batch)
                .param("numbers", numbers.toArray(String[]::new))
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }

    private OrganizationRow region(Subtree subtree) {
        return organizations.root(subtree).filter(one -> one.type() == OrganizationType.REGION).orElseThrow(NotFound::new);
    }

    private CardBatch open(UUID id, OrganizationRow region) {
        return batches.findWithLockById(id).filter(one -> one.isOf(region.id().value())).orElseThrow(NotFound::new);
    }

    private void trail(String action, OrganizationRow region, UUID batch, int rows) {
        events.publishEvent(region.audited(action, "card-batch", batch, Map.of("rows", rows)));
    }
}
