package org.unionregistry.card.web;

import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.unionregistry.shared.Open;
import org.unionregistry.shared.web.Show;

/** What lets a telephone keep the card on its home screen and show it without a network. */
@Controller
@Open
class PhoneFilesController {
    private final Show show;

    PhoneFilesController(Show show) {
        this.show = show;
    }

    /** It rules what lies below its own address, so that it cannot lie with the other scripts. */
    @GetMapping("/card/worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript"))
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/card")
                .body(new ClassPathResource("static/js/card-worker.js"));
    }

    @GetMapping("/card/manifest.webmanifest")
    ResponseEntity<Map<String, Object>> manifest() {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/manifest+json")).cacheControl(CacheControl.noCache()).body(Map.of(
                "name", show.say("card.title"), "short_name", show.say("card.title"), "start_url", "/card", "scope", "/card", "display", "standalone",
                "background_color", "#eef2f6", "theme_color", "#11324a",
                "icons", List.of(Map.of("src", "/icons/registry.svg", "sizes", "any", "type", "image/svg+xml"))));
    }
}
