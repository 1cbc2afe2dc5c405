package org.unionregistry.notification;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rules, for writing. */
interface Reminders extends Repository<Reminder, ReminderId> {

    Optional<Reminder> findById(ReminderId id);

    /** Kept from others, so that two instances do not remind twice. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Reminder r where r.id = :id")
    Optional<Reminder> lock(ReminderId id);
}
