package org.unionregistry.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Among;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Recognises what was sent before: double clicks, reloaded pages, files sent again after a breakdown. */
@Component
class Resends {
    private final JdbcClient jdbc;
    private final PastEvents past;

    Resends(JdbcClient jdbc, PastEvents past) {
        this.jdbc = jdbc;
        this.past = past;
    }

    /** Those not entered yet. An id that is taken by another command, or lies outside the user's part, is a forgery. */
    List<AdmitMember> withoutEntered(List<AdmitMember> commands, Subtree subtree) {
        Map<UUID, UUID> taken = new HashMap<>();
        Among among = Among.of("m.id", "ids", commands.stream().map(command -> command.id().value()).toList());
        jdbc.sql("select m.id, case when %s then m.command_key end from member m where %s"
                        .formatted(subtree.people("m"), among.condition()))
                .param("ids", among.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(row -> {
                    taken.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                });
        for (AdmitMember command : commands) {
            if (taken.containsKey(command.id().value()) && !command.commandKey().equals(taken.get(command.id().value()))) {
                throw new NotFound();
            }
        }
        return commands.stream().filter(command -> !taken.containsKey(command.id().value())).toList();
    }

    /**
     * Was this event of this person entered already? The id of an event of somebody else is a forgery.
     *
     * @param meant whether the event says what is sent now
     * @throws Refusal where it says something else: the answer was lost, and the form corrected before it was sent again
     */
    boolean entered(UUID event, MemberId member, Predicate<PastEvent> meant) {
        Optional<PastEvent> entered = past.find(event);
        entered.ifPresent(found -> {
            if (!found.member().equals(member)) {
                throw new NotFound();
            }
            if (!meant.test(found)) {
                throw new Refusal("member.event.differs");
            }
        });
        return entered.isPresent();
    }
}
