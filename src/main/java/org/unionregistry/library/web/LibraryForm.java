package org.unionregistry.library.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;
import org.unionregistry.library.Audience;
import org.unionregistry.library.LibraryDocumentId;
import org.unionregistry.library.SentFile;
import org.unionregistry.shared.web.Typed;

/**
 * What is published.
 *
 * @param id of the document to be; sent twice, it is one
 */
record LibraryForm(@Nullable String id, @Nullable String title, @Nullable String audience, @Nullable MultipartFile file) {

    static LibraryForm empty() {
        return new LibraryForm(LibraryDocumentId.next().toString(), null, Audience.ALL.name(), null);
    }

    LibraryDocumentId key() {
        return LibraryDocumentId.of(Typed.words(id));
    }

    @Nullable Audience audience(Errors errors) {
        return new Typed(errors).required(Audience.values(), audience, "audience", "library.audience.missing");
    }

    /** The file, or nothing beside the error where there is none. */
    @Nullable SentFile sent(Errors errors) {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "library.file.missing");
            return null;
        }
        try {
            return SentFile.named(String.valueOf(file.getOriginalFilename()), file.getBytes());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
