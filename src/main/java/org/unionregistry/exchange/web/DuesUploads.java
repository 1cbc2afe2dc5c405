package org.unionregistry.exchange.web;

import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.unionregistry.exchange.DuesCheckId;
import org.unionregistry.exchange.DuesLists;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;

/** Takes what the form of a check sends; what is wrong with it stands among the errors. */
@Component
class DuesUploads {
    private final Uploads uploads;
    private final DuesLists lists;

    DuesUploads(Uploads uploads, DuesLists lists) {
        this.uploads = uploads;
        this.lists = lists;
    }

    /** The check, or nothing where something is wrong. */
    @Nullable DuesCheckId take(DuesCheckForm form, OrganizationId organization, YearMonth month, Subtree subtree, Errors errors) {
        Integer count = form.count(errors);
        form.requireOne(count, errors);
        if (errors.hasErrors()) {
            return null;
        }
        AtomicReference<DuesCheckId> check = new AtomicReference<>();
        try {
            if (count != null) {
                check.set(lists.number(form.key(), organization, month, count, subtree));
            } else if (form.file() != null) {
                uploads.take(form.file(), file -> check.set(lists.list(form.key(), organization, month, file, subtree)));
            }
        } catch (Refusal refusal) {
            (refusal.field() == null ? refusal.at("file") : refusal).into(errors);
        }
        return check.get();
    }
}
