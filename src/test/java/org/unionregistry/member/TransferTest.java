package org.unionregistry.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionregistry.support.Refused.refused;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Uuids;

class TransferTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final OrganizationId FROM = OrganizationId.next();
    private static final OrganizationId TO = OrganizationId.next();

    @Test
    void a_release_waits_for_the_receiver_and_is_taken_back_by_the_sender() {
        Transfer transfer = released(TODAY.plusDays(30));

        assertThat(transfer.answering()).isEqualTo(TO);
        assertThat(transfer.beginning()).isEqualTo(FROM);
    }

    @Test
    void a_request_waits_for_the_sender_and_is_taken_back_by_the_receiver() {
        Transfer transfer = requested(new AskedPerson(MemberId.next(), FROM, null), TODAY.plusDays(30));

        assertThat(transfer.answering()).isEqualTo(FROM);
        assertThat(transfer.beginning()).isEqualTo(TO);
    }

    @Test
    void a_request_that_fits_nobody_is_answered_by_nobody_and_can_be_taken_back() {
        Transfer transfer = requested(null, TODAY);

        assertThatThrownBy(transfer::answering).isInstanceOf(NotFound.class);
        assertThatThrownBy(transfer::person).isInstanceOf(NotFound.class);
        transfer.withdraw(on(TODAY));
        assertThat(transfer.state()).isEqualTo(TransferState.WITHDRAWN);
    }

    @Test
    void what_has_ended_is_not_ended_again() {
        Transfer transfer = released(TODAY.plusDays(30));
        transfer.withdraw(on(TODAY));

        refused("member.transit.is.WITHDRAWN", () -> transfer.accept(what(TODAY), on(TODAY)));
        refused("member.transit.is.WITHDRAWN", () -> transfer.decline("нет", on(TODAY)));
        refused("member.transit.is.WITHDRAWN", () -> transfer.withdraw(on(TODAY)));
    }

    @Test
    void somebody_in_transit_is_taken_in_also_after_the_deadline() {
        Transfer transfer = released(TODAY.minusDays(1));

        transfer.accept(what(TODAY), on(TODAY));

        assertThat(transfer.state()).isEqualTo(TransferState.ACCEPTED);
    }

    @Test
    void a_request_is_over_with_its_deadline() {
        AskedPerson person = new AskedPerson(MemberId.next(), FROM, null);
        requested(person, TODAY).grant(what(TODAY), Uuids.next(), on(TODAY));

        Transfer late = requested(person, TODAY.minusDays(1));
        refused("member.transit.expired", () -> late.grant(what(TODAY), Uuids.next(), on(TODAY)));
        refused("member.transit.expired", () -> late.decline("нет", on(TODAY)));
    }

    @Test
    void nobody_is_taken_in_before_they_left() {
        refused("member.transit.beforeRelease", () -> released(TODAY.plusDays(30)).accept(what(TODAY.minusDays(4)), on(TODAY)));
    }

    @Test
    void reopened_it_stands_as_before_the_answer() {
        Transfer released = released(TODAY.plusDays(30));
        released.accept(what(TODAY), on(TODAY));
        released.reopen();
        assertThat(released.state()).isEqualTo(TransferState.RELEASED);
        released.accept(what(TODAY), on(TODAY));

        Transfer asked = requested(new AskedPerson(MemberId.next(), FROM, null), TODAY);
        asked.grant(what(TODAY), Uuids.next(), on(TODAY));
        asked.reopen();
        assertThat(asked.state()).isEqualTo(TransferState.REQUESTED);
        asked.grant(what(TODAY), Uuids.next(), on(TODAY));
    }

    private static Transfer released(LocalDate deadline) {
        return Transfer.released(TransferId.next(), MemberId.next(), FROM, TO, what(TODAY.minusDays(3)), deadline);
    }

    private static Transfer requested(@Nullable AskedPerson person, LocalDate deadline) {
        return Transfer.requested(new RequestTransfer(TransferId.next(), TO, "2200100000000001", "Иванова"), person, deadline);
    }

    private static Happening what(LocalDate day) {
        return new Happening(Uuids.next(), day, null);
    }

    private static Stamp on(LocalDate day) {
        return new Stamp(day, Instant.EPOCH, null, null);
    }
}
