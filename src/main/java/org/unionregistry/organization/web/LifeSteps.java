package org.unionregistry.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Reorganization;
import org.unionregistry.organization.ReorganizationChanged;
import org.unionregistry.organization.ReorganizationKind;
import org.unionregistry.organization.ReorganizationService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.web.Flash;

/** From a form over the rehearsal to the deed: what is shown is what was done and taken back a moment ago. */
@Component
class LifeSteps {
    private final LifePages pages;
    private final LifeInput input;
    private final ReorganizationService service;

    LifeSteps(LifePages pages, LifeInput input, ReorganizationService service) {
        this.pages = pages;
        this.input = input;
        this.service = service;
    }

    String begin(ReorganizationKind kind, OrganizationId id, Subtree subtree, Model model) {
        List<OrganizationRow> path = ClosedPage.requireOpen(pages.require(id, subtree));
        model.addAttribute("form", pages.empty(kind, Paths.last(path)));
        return pages.form(kind, path, subtree, model);
    }

    String go(ReorganizationKind kind, OrganizationId id, Sent sent, Subtree subtree) {
        List<OrganizationRow> path = pages.require(id, subtree);
        LifeForm form = sent.form();
        Reorganization what = input.read(kind, Paths.last(path), form, sent.binding(), subtree);
        try {
            if (!sent.binding().hasErrors() && !form.goesBack()) {
                if (!form.applies()) {
                    return pages.rehearsal(kind, path, service.rehearse(what, subtree), sent.model());
                }
                service.apply(what, form.agreed(), subtree);
                sent.redirect().addFlashAttribute("flash", Flash.done("organization.life.done." + kind)
                        .withUndo("/organization-events/" + what.id() + "/undo"));
                return "redirect:/organizations/" + id;
            }
        } catch (ReorganizationChanged changed) {
            sent.response().setStatus(409);
            sent.model().addAttribute("disagreements", changed.now().since(form.agreed()));
            return pages.rehearsal(kind, path, changed.now(), sent.model());
        } catch (Refusal refusal) {
            refusal.into(sent.binding());
        } catch (PessimisticLockingFailureException busy) {
            sent.binding().reject("shared.busy");
        }
        sent.response().setStatus(form.goesBack() ? 200 : 422);
        return pages.form(kind, path, subtree, sent.model());
    }

    /** What came with a request and what answers it. */
    record Sent(
            LifeForm form, BindingResult binding, Model model, RedirectAttributes redirect, HttpServletResponse response) {}
}
