package org.unionregistry.shared;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.CreatedBy;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.LastModifiedBy;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;

/** When and by which account a row was made and last changed; filled by Spring Data auditing. */
@MappedSuperclass
@EntityListeners(AuditingEntityListener.class)
public abstract class Recorded {
    @CreatedDate
    @Column(name = "created_at", updatable = false)
    private @Nullable Instant createdAt;

    @CreatedBy
    @Column(name = "created_by", updatable = false)
    private @Nullable UUID createdBy;

    @LastModifiedDate
    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @LastModifiedBy
    @Column(name = "changed_by")
    private @Nullable UUID changedBy;
}
