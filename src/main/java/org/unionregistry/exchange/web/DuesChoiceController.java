package org.unionregistry.exchange.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.exchange.DuesCheckId;
import org.unionregistry.exchange.DuesCheckService;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Flash;

/** Answers what a check asks back, and marks those who were entered since. */
@Controller
@Requires(Permission.MEMBER_IMPORT)
class DuesChoiceController {
    private final DuesCheckService service;

    DuesChoiceController(DuesCheckService service) {
        this.service = service;
    }

    @PostMapping("/dues-checks/{id}/payers/{payer}/choice")
    String choose(
            @PathVariable DuesCheckId id,
            @PathVariable String payer,
            @ModelAttribute ChoiceForm form,
            Subtree subtree,
            RedirectAttributes redirect) {
        if (form.isNobody()) {
            service.chooseNobody(id, Uuids.parse(payer), subtree);
        } else {
            service.choose(id, Uuids.parse(payer), form.chosen(), subtree);
        }
        redirect.addFlashAttribute("flash", form.flash());
        return "redirect:/dues-checks/" + id;
    }

    @PostMapping("/dues-checks/{id}/marks")
    String mark(@PathVariable DuesCheckId id, Subtree subtree, RedirectAttributes redirect) {
        service.mark(id, subtree);
        redirect.addFlashAttribute("flash", Flash.done("exchange.dues.marked"));
        return "redirect:/dues-checks/" + id;
    }
}
