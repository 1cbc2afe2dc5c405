package org.unionregistry.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.PersonName;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.AuditedEvent;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Cards to print. Only of people whose consent is there. */
@Service
@Transactional
public class CardPrinting {
    /** One paper of more is better ordered as a batch. */
    public static final int MOST = 500;

    private static final String CARDS =
            """
              from membership_card c join member m on m.id = c.member_id
             where c.status = 'ACTIVE' and m.status = 'ON_REGISTER' and %s
            """;

    private final JdbcClient jdbc;
    private final CardTokens tokens;
    private final ApplicationEventPublisher events;

    CardPrinting(JdbcClient jdbc, CardTokens tokens, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.events = events;
    }

    /** Of somebody in the user's part. */
    public CardFace of(MemberId member, Subtree subtree) {
        List<Printed> found = find(subtree.people("m") + " and m.id = :id", subtree, member.value());
        if (found.isEmpty()) {
            throw new NotFound();
        }
        if (!found.get(0).consented()) {
            throw new Refusal("card.print.consent");
        }
        events.publishEvent(new AuditedEvent("card.print", "member", member.value(), found.get(0).organization(), null, null, Map.of("rows", 1)));
        return faces(found).get(0);
    }

    /** Of a primary organisation the caller may see, by name. */
    public List<CardFace> of(OrganizationRow organization) {
        Subtree own = new Subtree.Primary(organization.id());
        List<Printed> found = find(own.people("m") + " and m.consent_state = 'RECORDED' and cast(:id as uuid) is not null", own, organization.id().value());
        if (found.isEmpty()) {
            throw new Refusal("card.print.nobody");
        }
        if (found.size() > MOST) {
            throw new Refusal("card.print.many", MOST);
        }
        events.publishEvent(organization.audited("card.print", "organization", organization.id().value(), Map.of("rows", found.size())));
        return faces(found);
    }

    /** Of a batch that goes to the printing house. */
    List<CardFace> of(UUID batch) {
        return faces(find("c.id in (select r.card_id from card_order r where r.batch_id = :id and r.state = 'IN_BATCH') and cast(:scope as uuid) is not null",
                new Subtree.Country(), batch, Integer.MAX_VALUE));
    }

    @Transactional(readOnly = true)
    public PrintableCount count(OrganizationRow organization) {
        Subtree own = new Subtree.Primary(organization.id());
        return jdbc.sql("select count(*) as cards, count(*) filter (where m.consent_state = 'RECORDED') as printable" + CARDS.formatted(own.people("m")))
                .param(Subtree.PARAMETER, own.parameter())
                .query((row, number) -> new PrintableCount(row.getInt("cards"), row.getInt("printable")))
                .single();
    }

    private List<Printed> find(String condition, Subtree subtree, UUID id) {
        return find(condition, subtree, id, MOST + 1);
    }

    private List<Printed> find(String condition, Subtree subtree, UUID id, int most) {
        return jdbc.sql("select c.id, c.number, m.id as member_id, m.organization_id, m.last_name, m.first_name, m.middle_name, m.joined_on, m.consent_state = 'RECORDED' as consented, (select p.jpeg from card_photo p where p.member_id = m.id) as jpeg"
                        + CARDS.formatted(condition) + " order by m.name_key, m.id limit " + most)
                .param(Subtree.PARAMETER, subtree.parameter())
                .param("id", id)
                .query((row, number) -> new Printed(
                        row.getObject("id", UUID.class), row.getObject("organization_id", UUID.class), new MemberId(row.getObject("member_id", UUID.class)),
                        new CardNumber(row.getString("number")), PersonName.read(row), row.getObject("joined_on", LocalDate.class), row.getBoolean("consented"), row.getBytes("jpeg")))
                .list();
    }

    private List<CardFace> faces(List<Printed> cards) {
        Map<UUID, CardToken> known = tokens.printed(cards.stream().map(Printed::card).toList());
        return cards.stream()
                .map(card -> new CardFace(
                        card.member(), card.number(), card.name(), card.since(), known.get(card.card()).text(), known.get(card.card()).code(), card.photo()))
                .toList();
    }

    private record Printed(UUID card, UUID organization, MemberId member, CardNumber number, PersonName name, LocalDate since, boolean consented,
            byte @Nullable [] photo) {}
}
