package org.unionregistry.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.unionregistry.shared.Refusal;

/** Tries a change a form asks for, and prepares the same form again where it is not made. */
public final class Attempt {
    /** For the winner to be done; or the same lock would be taken from it once more. */
    private static final long A_MOMENT = 50_000_000;

    private Attempt() {}

    /** True when the change is made. A refusal stands among the errors, a record changed meanwhile in the model. */
    public static boolean made(BindingResult binding, HttpServletResponse response, Model model, Runnable change) {
        response.setStatus(422);
        if (binding.hasErrors()) {
            return false;
        }
        try {
            return once(() -> {
                change.run();
                return true;
            });
        } catch (Refusal refusal) {
            refusal.into(binding);
        } catch (PessimisticLockingFailureException busy) {
            binding.reject("shared.busy");
        } catch (OptimisticLockingFailureException changed) {
            response.setStatus(409);
            model.addAttribute("stale", true);
        }
        return false;
    }

    /**
     * What {@link org.unionregistry.shared.OnceMore} is for a service, for all that forms call: whoever loses asks again and
     * finds its change made; where it was somebody else's change, it loses again.
     */
    static <T> T once(Supplier<T> change) {
        try {
            return change.get();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException lost) {
            LockSupport.parkNanos(A_MOMENT);
            return change.get();
        }
    }
}
