package org.unionregistry.exchange.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file and the organisation it is for; the id makes a second sending of the form harmless. */
record UploadForm(@Nullable String id, @Nullable String organizationId, @Nullable MultipartFile file) {

    static UploadForm fresh(String id, @Nullable String organizationId) {
        return new UploadForm(id, organizationId, null);
    }

    boolean hasFile() {
        return file != null && file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank();
    }
}
