package org.unionregistry.member;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Refusal;

/** When an organisation may ask for somebody by the number of a card. None of this tells whether there is such a card. */
@Component
class RequestRules {
    private final JdbcClient jdbc;
    private final MemberSettings settings;
    private final Clock clock;

    RequestRules(JdbcClient jdbc, MemberSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    void require(RequestTransfer request, Stamp stamp) {
        if (!request.hasNumber() || !request.hasName()) {
            throw new Refusal("member.request.number").at("number");
        }
        if (count("asked_number = :number and state = 'REQUESTED' and deadline >= :today", request, stamp) > 0) {
            throw new Refusal("member.request.already").at("number");
        }
        if (count("requested and created_at >= :midnight", request, stamp) >= settings.requestsADay()) {
            throw new Refusal("member.request.many", settings.requestsADay());
        }
    }

    private int count(String condition, RequestTransfer request, Stamp stamp) {
        return jdbc.sql("select count(*) from member_transfer where to_id = :to and " + condition)
                .param("to", request.to().value())
                .param("number", request.number())
                .param("today", stamp.today())
                .param("midnight", stamp.today().atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
