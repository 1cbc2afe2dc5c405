package org.unionregistry.library;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;

/** A document of the library; its files are versions beside it. It can be withdrawn, and is never deleted. */
@Entity
@Table(name = "library_document")
class LibraryDocument extends Recorded {
    private static final int LONGEST = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LibraryDocumentId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
    private OrganizationId organization;

    private String title;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private @Nullable LocalDate withdrawnOn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected LibraryDocument() {}

    LibraryDocument(LibraryDocumentId id, OrganizationId organization, String title, Audience audience) {
        if (title.isBlank()) {
            throw new Refusal("library.title.missing").at("title");
        }
        if (title.length() > LONGEST) {
            throw new Refusal("library.title.long", LONGEST, title.length()).at("title");
        }
        this.id = id;
        this.organization = organization;
        this.title = title;
        this.audience = audience;
    }

    /** Nobody below needs it any more. */
    void withdraw(LocalDate day) {
        withdrawnOn = withdrawnOn == null ? day : withdrawnOn;
    }

    void restore() {
        withdrawnOn = null;
    }

    OrganizationId organization() {
        return organization;
    }
}
