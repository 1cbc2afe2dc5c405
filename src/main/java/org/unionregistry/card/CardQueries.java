package org.unionregistry.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.member.MemberFinder;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.PersonName;
import org.unionregistry.member.RegisterTile;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.AuditedEvent;

/** Reads cards. */
@Component
public class CardQueries implements MemberFinder, RegisterTile {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    CardQueries(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The card of a person in the user's part; reading it leaves a trace. */
    @Transactional
    public Optional<CardRow> of(MemberId member, Subtree subtree) {
        Optional<CardRow> card = jdbc.sql(
                        """
                        select c.member_id, c.number, c.status, c.block_reason, c.issued_on, c.blocked_on,
                            m.last_name, m.first_name, m.middle_name, m.joined_on, m.organization_id, o.short_name,
                            (select count(*) from card_phone p where p.card_id = c.id and p.forgotten_at is null) as phones,
                            m.consent_state = 'RECORDED' as consented, exists (select from card_photo p where p.member_id = m.id) as photo,
                            (select r.state from card_order r where r.member_id = m.id and r.state not in ('WITHDRAWN', 'ANNULLED') order by r.requested_at desc, r.id desc limit 1) as ordered
                        from membership_card c
                        join member m on m.id = c.member_id
                        join organization o on o.id = c.organization_id
                        where c.member_id = :member and %s
                        order by c.id desc limit 1
                        """
                                .formatted(subtree.people("m")))
                .param("member", member.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(CardQueries::read)
                .optional();
        card.ifPresent(read -> events.publishEvent(new AuditedEvent(
                "card.read", "member", member.value(), read.organization(), null, null, Map.of())));
        return card;
    }

    @Override
    public List<MemberId> byNumber(String digits) {
        return jdbc.sql("select member_id from membership_card where number = :number")
                .param("number", digits)
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public boolean isMistyped(String digits) {
        return !CardNumber.isValid(digits);
    }

    @Override
    public Tile of(OrganizationId organization) {
        int holders = jdbc.sql("select holders from card_counter where organization_id = :id")
                .param("id", organization.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
        return new Tile("card.holders", holders);
    }

    private static CardRow read(ResultSet row, int number) throws SQLException {
        return new CardRow(
                new MemberId(row.getObject("member_id", UUID.class)),
                new CardNumber(row.getString("number")),
                CardStatus.valueOf(row.getString("status")),
                row.getString("block_reason"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("blocked_on", LocalDate.class),
                PersonName.read(row),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("organization_id", UUID.class),
                row.getString("short_name"),
                row.getInt("phones"),
                row.getBoolean("consented"),
                row.getBoolean("photo"),
                row.getString("ordered") == null ? null : OrderState.valueOf(row.getString("ordered")));
    }
}
