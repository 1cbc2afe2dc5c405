package org.unionregistry.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.unionregistry.shared.Refusal;

/** Tries a change a form asks for, and prepares the same form again where it is not made. */
final class Done {
    private static final String STALE = "stale";

    private Done() {}

    /** True when the change is made. A refusal stands among the errors, a record changed meanwhile in the model. */
    static boolean of(BindingResult binding, Model model, Runnable change) {
        try {
            change.run();
            return true;
        } catch (Refusal refusal) {
            refusal.into(binding);
        } catch (OptimisticLockingFailureException changed) {
            model.addAttribute(STALE, true);
        }
        return false;
    }

    static String again(String view, Model model, HttpServletResponse response) {
        response.setStatus(model.containsAttribute(STALE) ? 409 : 422);
        return view;
    }
}
