package org.unionregistry.member;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends requests for people who are no longer where they were asked for. Those who tell of it have written the journal,
 * and with it everything that was changed before.
 */
@Component
class RequestUpkeep {
    private final RequestEnds requests;

    RequestUpkeep(RequestEnds requests) {
        this.requests = requests;
    }

    @EventListener
    void on(MembershipEnded event) {
        requests.elsewhere(event.id(), null);
    }

    @EventListener
    void on(MemberTransferred event) {
        requests.elsewhere(event.id(), event.to().organization().value());
    }

    @EventListener
    void on(MemberReceived event) {
        requests.elsewhere(event.id(), event.by().organization().value());
    }
}
