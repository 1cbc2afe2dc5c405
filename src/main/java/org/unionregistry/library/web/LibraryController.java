package org.unionregistry.library.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.library.LibraryDocumentId;
import org.unionregistry.library.LibraryFile;
import org.unionregistry.library.LibraryQueries;
import org.unionregistry.library.LibraryRow;
import org.unionregistry.library.LibraryService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;

/** Regulations, blanks and instructions to read, print and take away. */
@Controller
@Requires(Permission.DOCUMENT_READ)
class LibraryController {
    private final LibraryQueries queries;
    private final LibraryService service;

    LibraryController(LibraryQueries queries, LibraryService service) {
        this.queries = queries;
        this.service = service;
    }

    @GetMapping("/library")
    String list(Subtree reader, Model model) {
        model.addAttribute("rows", queries.all(reader));
        return "library/list";
    }

    @GetMapping("/library/{id}")
    String document(@PathVariable LibraryDocumentId id, Subtree reader, Model model) {
        LibraryRow row = queries.require(id, reader);
        model.addAttribute("row", row);
        model.addAttribute("versions", queries.versions(row));
        model.addAttribute("readings", reader instanceof Subtree.Primary ? List.of() : queries.readings(row, reader));
        model.addAttribute("crumbs", List.of(Crumb.of("library.title", "/library")));
        return "library/document";
    }

    /** Never shown inside the page: what others publish is taken away as a file. */
    @GetMapping("/library/{id}/versions/{row}")
    ResponseEntity<byte[]> file(@PathVariable LibraryDocumentId id, @PathVariable("row") int number, Subtree reader) {
        LibraryFile file = queries.file(queries.require(id, reader), number);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mime()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .body(file.content());
    }

    /** Said for a whole organisation, so by whoever its messages are for. */
    @Requires(Permission.MESSAGE_READ)
    @PostMapping("/library/{id}/reading")
    String read(@PathVariable LibraryDocumentId id, Subtree reader, RedirectAttributes redirect) {
        service.read(id, reader);
        redirect.addFlashAttribute("flash", Flash.done("library.isRead"));
        return "redirect:/library/" + id;
    }
}
