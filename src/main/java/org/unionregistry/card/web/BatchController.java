package org.unionregistry.card.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.card.BatchDetails;
import org.unionregistry.card.BatchPayer;
import org.unionregistry.card.BatchQueries;
import org.unionregistry.card.BatchRow;
import org.unionregistry.card.BatchService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.spreadsheet.ReadLimits;
import org.unionregistry.shared.spreadsheet.SheetUpload;
import org.unionregistry.shared.web.Attempt;
import org.unionregistry.shared.web.Choice;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Press;
import org.unionregistry.shared.web.Show;

/** Batches of plastic cards: put together, sent, printed, received. */
@Controller
@Requires(Permission.CARD_BATCH)
class BatchController {
    private static final String FORM = "card/batch-new";
    private static final ReadLimits LIMITS = ReadLimits.rows(20_000);

    private final BatchQueries queries;
    private final BatchService service;
    private final Show show;

    BatchController(BatchQueries queries, BatchService service, Show show) {
        this.queries = queries;
        this.service = service;
        this.show = show;
    }

    @GetMapping("/card-batches")
    String list(Subtree reader, Model model) {
        model.addAttribute("batches", queries.all(reader));
        model.addAttribute("waiting", queries.waiting(reader));
        return page("card/batches", model);
    }

    @GetMapping("/card-batches/new")
    String form(@RequestParam(required = false) @Nullable String price, Subtree reader, Model model) {
        BatchForm form = BatchForm.of(price);
        model.addAttribute("form", form);
        int waiting = form(model, reader);
        Long kopecks = form.kopecks();
        model.addAttribute("plastic", kopecks == null ? null : Roubles.text(kopecks * waiting, show));
        return page(FORM, model);
    }

    @PostMapping("/card-batches")
    String create(
            @ModelAttribute("form") BatchForm form, BindingResult binding, Subtree reader, Model model, RedirectAttributes redirect,
            HttpServletResponse response) {
        BatchDetails details = form.details(binding);
        if (Attempt.made(binding, response, model, () -> service.create(form.key(), Objects.requireNonNull(details), reader))) {
            redirect.addFlashAttribute("flash", Flash.done("card.batch.created"));
            return "redirect:/card-batches/" + form.key();
        }
        form(model, reader);
        return page(FORM, model);
    }

    @GetMapping("/card-batches/{id}")
    String show(@PathVariable String id, Subtree reader, Model model) {
        BatchRow batch = queries.require(Uuids.parse(id), reader);
        model.addAttribute("batch", batch);
        model.addAttribute("failing", batch.isSent() ? List.of() : queries.failing(batch));
        return page("card/batch", model);
    }

    @PostMapping("/card-batches/{id}/failing/removal")
    String clean(@PathVariable String id, Subtree reader, RedirectAttributes redirect) {
        return done(id, redirect, "card.batch.cleaned", () -> service.removeFailing(Uuids.parse(id), reader));
    }

    @PostMapping("/card-batches/{id}/sending")
    String send(@PathVariable String id, Subtree reader, RedirectAttributes redirect) {
        return done(id, redirect, "card.batch.isSent", () -> service.send(Uuids.parse(id), reader));
    }

    @PostMapping("/card-batches/{id}/result")
    String result(@PathVariable String id, @RequestParam(required = false) @Nullable MultipartFile file, Subtree reader, RedirectAttributes redirect)
            throws IOException {
        queries.require(Uuids.parse(id), reader);
        Press.made(redirect, () -> {
            try {
                service.result(Uuids.parse(id), PrinterFile.read(SheetUpload.rows(file, LIMITS)), reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return Flash.done("card.batch.taken");
        });
        return "redirect:/card-batches/" + id;
    }

    @PostMapping("/card-batches/{id}/receipt")
    String receive(@PathVariable String id, Subtree reader, RedirectAttributes redirect) {
        return done(id, redirect, "card.batch.received", () -> service.receive(Uuids.parse(id), reader));
    }

    private static String done(String id, RedirectAttributes redirect, String words, Runnable change) {
        Press.made(redirect, () -> {
            change.run();
            return Flash.done(words);
        });
        return "redirect:/card-batches/" + id;
    }

    /** How many orders wait for a batch. */
    private int form(Model model, Subtree reader) {
        int waiting = queries.waiting(reader);
        model.addAttribute("waiting", waiting);
        model.addAttribute("payers", List.of(BatchPayer.values()).stream().map(one -> new Choice(one.name(), show.say("card.payer." + one))).toList());
        return waiting;
    }

    private static String page(String view, Model model) {
        model.addAttribute("crumbs", List.of(Crumb.of("card.orders", "/card-orders"), Crumb.of("card.batches", "/card-batches")));
        return view;
    }
}
