package org.unionregistry.library;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Documents, for writing. */
interface LibraryDocuments extends Repository<LibraryDocument, LibraryDocumentId> {

    Optional<LibraryDocument> findById(LibraryDocumentId id);

    /** Kept from others, so that versions follow one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from LibraryDocument d where d.id = :id")
    Optional<LibraryDocument> lock(LibraryDocumentId id);
}
