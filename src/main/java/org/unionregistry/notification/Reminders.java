package org.unionregistry.notification;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rules, for writing. */
interface Reminders extends Repository<Reminder, ReminderId> {

    Optional<Reminder> findById(ReminderId id);

    /** The rule among all of its organisation, kept from others: neither two instances nor two rules of a kind remind twice. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Reminder r where r.organization.value = (select s.organization.value from Reminder s where s.id = :id) order by r.id")
    List<Reminder> lockWithSiblings(ReminderId id);

    default Optional<Reminder> lock(ReminderId id) {
        return lockWithSiblings(id).stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
