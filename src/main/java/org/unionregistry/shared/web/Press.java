package org.unionregistry.shared.web;

import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionregistry.shared.Refusal;

/** Tries a change a button asks for; what came of it is told on the next page. The twin of {@link Attempt}, for pages without a form. */
public final class Press {
    private Press() {}

    /**
     * True when the change is made.
     *
     * @param change tells what it has done
     */
    public static boolean made(RedirectAttributes redirect, Supplier<Flash> change) {
        return made(redirect, "shared.changed", change);
    }

    /** @param changed what is told where somebody else was quicker */
    public static boolean made(RedirectAttributes redirect, String changed, Supplier<Flash> change) {
        try {
            redirect.addFlashAttribute("flash", Attempt.once(change));
            return true;
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("flash", Flash.refused(refusal.key(), refusal.arguments()));
        } catch (PessimisticLockingFailureException busy) {
            redirect.addFlashAttribute("flash", Flash.warning("shared.busy.button"));
        } catch (OptimisticLockingFailureException stale) {
            redirect.addFlashAttribute("flash", Flash.warning(changed));
        }
        return false;
    }
}
