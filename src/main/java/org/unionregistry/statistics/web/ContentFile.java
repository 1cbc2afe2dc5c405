package org.unionregistry.statistics.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Exactly what was sent or confirmed, byte by byte, so that it can be verified by its mark. */
final class ContentFile {
    private ContentFile() {}

    /** @param name without its ending */
    static ResponseEntity<byte[]> of(String name, String content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name + ".json").build().toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
