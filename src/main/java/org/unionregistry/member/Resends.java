package org.unionregistry.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Among;
import org.unionregistry.shared.NotFound;

/** Recognises what was sent before: double clicks, reloaded pages, files sent again after a breakdown. */
@Component
class Resends {
    private final JdbcClient jdbc;

    Resends(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** Was this event of this person entered already? The id of an event of somebody else is a forgery. */
    boolean entered(UUID event, MemberId member) {
        return jdbc.sql("select member_id from membership_event where id = :id")
                .param("id", event)
                .query(UUID.class)
                .optional()
                .map(owner -> {
                    if (!owner.equals(member.value())) {
                        throw new NotFound();
                    }
                    return true;
                })
                .orElse(false);
    }
}
