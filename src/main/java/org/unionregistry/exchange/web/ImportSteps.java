package org.unionregistry.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.exchange.BatchRow;
import org.unionregistry.exchange.Decision;
import org.unionregistry.exchange.ImportId;
import org.unionregistry.exchange.ImportKind;
import org.unionregistry.exchange.ImportQueries;
import org.unionregistry.exchange.ImportService;
import org.unionregistry.exchange.ImportWorker;
import org.unionregistry.exchange.ProblemWorkbook;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.spreadsheet.WorkbookDownload;
import org.unionregistry.shared.web.Flash;

/** What the buttons of both kinds of import do. */
@Component
class ImportSteps {
    private final ImportQueries queries;
    private final ImportService service;
    private final ImportWorker worker;
    private final ProblemWorkbook problems;
    private final Uploads uploads;
    private final MessageSource messages;

    ImportSteps(
            ImportQueries queries, ImportService service, ImportWorker worker, ProblemWorkbook problems, Uploads uploads,
            MessageSource messages) {
        this.queries = queries;
        this.service = service;
        this.worker = worker;
        this.problems = problems;
        this.uploads = uploads;
        this.messages = messages;
    }

    /** Takes the file in; what is wrong with it or with the form is in the binding afterwards. */
    void upload(ImportKind kind, UploadForm form, @Nullable OrganizationId organization, BindingResult binding, Subtree subtree) {
        if (organization == null) {
            binding.rejectValue("organizationId", "exchange.upload.noOrganization");
        }
        if (!form.hasFile() || form.file() == null) {
            binding.rejectValue("file", "exchange.upload.noFile");
        }
        if (binding.hasErrors() || organization == null || form.file() == null) {
            return;
        }
        try {
            uploads.take(form.file(), file -> service.upload(ImportId.of(text(form.id())), kind, organization, file, subtree));
            worker.wake();
        } catch (Refusal refusal) {
            refusal.at("file").into(binding);
        }
    }

    String apply(ImportKind kind, ImportId id, Subtree subtree) {
        queries.require(id, kind, subtree);
        service.apply(id, subtree);
        worker.wake();
        return page(kind, id);
    }

    String cancel(ImportKind kind, ImportId id, Subtree subtree, RedirectAttributes redirect) {
        queries.require(id, kind, subtree);
        service.cancel(id, subtree);
        redirect.addFlashAttribute("flash", Flash.done("exchange.cancelled"));
        return "redirect:" + ImportPages.base(kind);
    }

    String decide(ImportId id, int row, Decision decision, Subtree subtree, RedirectAttributes redirect) {
        queries.require(id, ImportKind.MEMBERS, subtree);
        service.decide(id, 0, row, decision, subtree);
        redirect.addFlashAttribute("flash", Flash.done("exchange.decided." + decision, row));
        return page(ImportKind.MEMBERS, id) + "?show=WAITING";
    }

    void problems(ImportKind kind, ImportId id, Subtree subtree, HttpServletResponse response, Locale language)
            throws IOException {
        BatchRow batch = queries.require(id, kind, subtree);
        if (!batch.status().isOpen()) {
            throw new Refusal("exchange.state.moved");
        }
        String name = batch.fileName().replaceAll("\\.[^.]*$", "");
        String suffix = String.valueOf(messages.getMessage("exchange.problems.suffix", null, language));
        problems.write(batch, subtree, WorkbookDownload.to(response, name + suffix + ".xlsx"), language);
    }

    static String page(ImportKind kind, ImportId id) {
        return "redirect:" + ImportPages.base(kind) + "/" + id;
    }

    private static String text(@Nullable String id) {
        return id == null ? "" : id;
    }
}
