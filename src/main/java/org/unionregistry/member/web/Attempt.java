package org.unionregistry.member.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.unionregistry.shared.Refusal;

/** Tries a change a form asks for, and prepares the same form again where it is not made. */
final class Attempt {
    private Attempt() {}

    /** True when the change is made. A refusal stands among the errors, a record changed meanwhile in the model. */
    static boolean made(BindingResult binding, HttpServletResponse response, Model model, Runnable change) {
        response.setStatus(422);
        if (binding.hasErrors()) {
            return false;
        }
        try {
            once(change);
            return true;
        } catch (Refusal refusal) {
            refusal.into(binding);
        } catch (OptimisticLockingFailureException changed) {
            response.setStatus(409);
            model.addAttribute("stale", true);
        }
        return false;
    }

    /**
     * Two clicks of the same moment race for one record. The one that loses asks again and finds its change made; where
     * it was somebody else's change, it loses again.
     */
    private static void once(Runnable change) {
        try {
            change.run();
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException lost) {
            change.run();
        }
    }
}
