package org.unionregistry.card.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.card.OrderQueries;
import org.unionregistry.card.OrderReason;
import org.unionregistry.card.OrderRow;
import org.unionregistry.card.OrderService;
import org.unionregistry.card.OrderState;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Flash;
import org.unionregistry.shared.web.Press;
import org.unionregistry.shared.web.Typed;

/** Plastic cards: asked for, agreed to, and handed over, several at once. */
@Controller
@Requires(Permission.CARD_ISSUE)
class OrderController {
    private final OrderQueries queries;
    private final OrderService service;
    private final OrganizationQueries organizations;
    private final Clock clock;

    OrderController(OrderQueries queries, OrderService service, OrganizationQueries organizations, Clock clock) {
        this.queries = queries;
        this.service = service;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping("/card-orders")
    String list(@RequestParam(required = false) @Nullable OrderState state, Subtree reader, Model model) {
        OrderState shown = state == null ? OrderState.REQUESTED : state;
        List<OrderRow> orders = queries.of(shown, reader);
        model.addAttribute("state", shown);
        model.addAttribute("orders", orders);
        model.addAttribute("counts", queries.counts(reader));
        model.addAttribute("states", List.of(
                OrderState.REQUESTED, OrderState.APPROVED, OrderState.IN_BATCH, OrderState.AT_PRINTER, OrderState.PRINTED, OrderState.RECEIVED));
        model.addAttribute("most", OrderQueries.MOST);
        model.addAttribute("today", RussianDates.text(LocalDate.now(clock)));
        return "card/orders";
    }

    @PostMapping("/members/{id}/card/order")
    String request(@PathVariable MemberId id, @RequestParam(required = false) @Nullable OrderReason reason, Subtree reader, RedirectAttributes redirect) {
        Press.made(redirect, () -> {
            service.request(id, reason == null ? OrderReason.FIRST : reason, reader);
            return Flash.done("card.order.done");
        });
        return "redirect:/members/" + id + "/card";
    }

    @PostMapping("/organizations/{id}/card-orders")
    String requestAll(@PathVariable OrganizationId id, Subtree reader, RedirectAttributes redirect) {
        OrganizationRow organization = organizations.require(id, reader);
        if (!organization.isPrimary()) {
            throw new NotFound();
        }
        Press.made(redirect, () -> Flash.done("card.order.many", service.requestAll(organization)));
        return "redirect:/organizations/" + id + "/cards";
    }

    @PostMapping("/card-orders/approval")
    @Requires(Permission.CARD_APPROVE)
    String approve(@RequestParam(defaultValue = "") List<String> order, Subtree reader, RedirectAttributes redirect) {
        Press.made(redirect, () -> Flash.done("card.order.approved", service.approve(ids(order), reader)));
        return "redirect:/card-orders";
    }

    @PostMapping("/card-orders/withdrawal")
    String withdraw(@RequestParam(defaultValue = "") List<String> order, Subtree reader, RedirectAttributes redirect) {
        Press.made(redirect, () -> Flash.done("card.order.withdrawn", service.withdraw(ids(order), reader)));
        return "redirect:/card-orders";
    }

    @PostMapping("/card-orders/handover")
    String handOver(
            @RequestParam(defaultValue = "") List<String> order, @RequestParam(required = false) @Nullable String day, Subtree reader,
            RedirectAttributes redirect) {
        MapBindingResult binding = new MapBindingResult(Map.of(), "handover");
        LocalDate handed = new Typed(binding).date(day, "day");
        if (binding.hasErrors()) {
            redirect.addFlashAttribute("flash", Flash.warning("card.order.day"));
        } else {
            Press.made(redirect, () -> Flash.done("card.order.handed", service.handOver(ids(order), handed, reader)));
        }
        return "redirect:/card-orders?state=RECEIVED";
    }

    private static List<UUID> ids(List<String> orders) {
        return orders.stream().filter(one -> !one.isBlank()).map(Uuids::parse).toList();
    }
}
