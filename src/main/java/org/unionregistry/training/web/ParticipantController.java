package org.unionregistry.training.web;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.web.Crumb;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Press;
import org.unionregistry.training.Attending;
import org.unionregistry.training.ParticipantQueries;
import org.unionregistry.training.ParticipantRow;
import org.unionregistry.training.TrainingQueries;
import org.unionregistry.training.TrainingRow;
import org.unionregistry.training.TrainingService;
import org.unionregistry.training.TrainingSessionId;

/** Invites to a session, and writes down who came. */
@Controller
@Requires(Permission.TRAINING_RUN)
class ParticipantController {
    private final TrainingQueries queries;
    private final ParticipantQueries participants;
    private final OrganizationQueries organizations;
    private final TrainingService service;

    ParticipantController(
            TrainingQueries queries, ParticipantQueries participants, OrganizationQueries organizations, TrainingService service) {
        this.queries = queries;
        this.participants = participants;
        this.organizations = organizations;
        this.service = service;
    }

    /** Those directly below, or directly below one of those. */
    @GetMapping("/training/{id}/participants/new")
    String choose(@PathVariable TrainingSessionId id, CandidateQuestion question, Subtree reader, Model model) {
        TrainingRow row = own(id, reader);
        OrganizationRow root = organizations.root(reader).orElseThrow(NotFound::new);
        List<ParticipantRow> people = candidates(id, question, reader);
        model.addAttribute("row", row);
        model.addAttribute("question", question);
        model.addAttribute("parts", organizations.children(root.id(), reader).stream().filter(ParticipantController::hasParts).toList());
        model.addAttribute("more", people.size() > ParticipantQueries.MOST);
        model.addAttribute("people", people.stream().limit(ParticipantQueries.MOST).toList());
        model.addAttribute("crumbs", List.of(Crumb.of("training.title", "/training"), Crumb.text(row.title(), "/training/" + id)));
        return "training/invite";
    }

    /** Those ticked, or everybody the page shows. */
    @PostMapping("/training/{id}/participants")
    String invite(
            @PathVariable TrainingSessionId id, @RequestParam(defaultValue = "") List<MandateId> person,
            @RequestParam(defaultValue = "false") boolean everybody, CandidateQuestion question, Subtree reader, RedirectAttributes redirect) {
        own(id, reader);
        List<MandateId> people = everybody
                ? candidates(id, question, reader).stream().limit(ParticipantQueries.MOST).map(ParticipantRow::mandate).toList()
                : person;
        if (people.isEmpty()) {
            redirect.addFlashAttribute("flash", Flash.warning("training.invite.nobody"));
            return "redirect:" + question.at("/training/" + id + "/participants/new");
        }
        return attempt(id, redirect, () -> {
            int added = service.invite(id, people, reader);
            return added == 0 ? Flash.info("training.invited.already") : Flash.done("training.invited", added);
        });
    }

    private List<ParticipantRow> candidates(TrainingSessionId id, CandidateQuestion question, Subtree reader) {
        OrganizationId under = question.part();
        OrganizationRow from = under == null ? organizations.root(reader).orElseThrow(NotFound::new) : organizations.require(under, reader);
        return participants.candidates(id, from.id(), !question.trainedToo(), reader);
    }

    @PostMapping("/training/{id}/participants/{person}/withdrawal")
    String uninvite(@PathVariable TrainingSessionId id, @PathVariable MandateId person, Subtree reader, RedirectAttributes redirect) {
        return attempt(id, redirect, () -> {
            service.uninvite(id, person, reader);
            return Flash.done("training.uninvited");
        });
    }

    @PostMapping("/training/{id}/attendance")
    String attend(
            @PathVariable TrainingSessionId id, @RequestParam(defaultValue = "") List<MandateId> shown,
            @RequestParam(defaultValue = "") List<MandateId> was, @RequestParam(defaultValue = "") List<MandateId> came, Subtree reader,
            RedirectAttributes redirect) {
        return attempt(id, redirect, () -> {
            service.attend(id, new Attending(shown, was, came), reader);
            return Flash.done("training.attended", came.size(), shown.size());
        });
    }

    private static String attempt(TrainingSessionId id, RedirectAttributes redirect, Supplier<Flash> change) {
        Press.made(redirect, change);
        return "redirect:/training/" + id;
    }

    private TrainingRow own(TrainingSessionId id, Subtree reader) {
        TrainingRow row = queries.require(id, reader);
        if (!row.own()) {
            throw new NotFound();
        }
        return row;
    }

    private static boolean hasParts(OrganizationRow row) {
        return row.type() == OrganizationType.REGION || row.type() == OrganizationType.LOCAL;
    }
}
