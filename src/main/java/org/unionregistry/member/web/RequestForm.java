package org.unionregistry.member.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.member.RequestTransfer;
import org.unionregistry.member.TransferId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.web.Typed;

/**
 * Whom an organisation asks for.
 *
 * @param id of the transfer to be: sent twice, it is asked once
 */
record RequestForm(@Nullable String id, @Nullable String organization, @Nullable String number, @Nullable String lastName) {

    static RequestForm empty(@Nullable String organization) {
        return new RequestForm(TransferId.next().toString(), organization, null, null);
    }

    RequestTransfer toCommand(Errors errors) {
        if (Typed.text(organization) == null) {
            errors.rejectValue("organization", "member.request.organization.missing");
        }
        OrganizationId to = Typed.text(organization) == null ? OrganizationId.next() : OrganizationId.of(Typed.words(organization));
        RequestTransfer request = new RequestTransfer(
                TransferId.of(Typed.words(id)), to, Typed.words(number).replaceAll("\\D", ""), Typed.words(lastName));
        if (!request.hasNumber()) {
            errors.rejectValue("number", "member.request.number");
        }
        if (!request.hasName()) {
            errors.rejectValue("lastName", "member.rule.missing.lastName");
        }
        return request;
    }
}
