package org.unionregistry.member;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** Takes down what the bookkeeping of an institution says: who pays, and how many. */
@Service
@Transactional
public class PayersService {
    private final Registers registers;
    private final DuesMarks marks;
    private final PayersCounts counts;
    private final ApplicationEventPublisher events;

    PayersService(Registers registers, DuesMarks marks, PayersCounts counts, ApplicationEventPublisher events) {
        this.registers = registers;
        this.marks = marks;
        this.counts = counts;
        this.events = events;
    }

    /**
     * Everybody named gets the mark of the month, and nobody else keeps one from this list or those it replaces. Told the
     * same again, it changes nothing. Marks made by hand stay.
     */
    public void named(PayersNamed list, Subtree subtree) {
        Home home = home(list.organization(), subtree);
        List<UUID> lists = new ArrayList<>(list.replaced());
        lists.add(list.check());
        marks.removeOthers(list, lists);
        int marked = marks.add(list);
        counts.keep(list.organization(), list.month(), list.payers(), "LIST");
        events.publishEvent(Audited.of("member.dues.list", null, home, Map.of("count", marked, "members", list.payers())));
    }

    /** Without a list, the number alone. */
    public void counted(OrganizationId organization, YearMonth month, int payers, Subtree subtree) {
        Home home = home(organization, subtree);
        counts.keep(organization, month, payers, "NUMBER");
        events.publishEvent(Audited.of("member.dues.number", null, home, Map.of("count", payers)));
    }

    private Home home(OrganizationId organization, Subtree subtree) {
        return registers.require(Set.of(organization), subtree).get(organization).home();
    }
}
