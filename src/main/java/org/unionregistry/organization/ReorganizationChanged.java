package org.unionregistry.organization;

/** Something has changed since the rehearsal was seen; nothing was done. */
public class ReorganizationChanged extends RuntimeException {
    private final transient Rehearsal now;

    ReorganizationChanged(Rehearsal now) {
        super("The rehearsal is no longer true");
        this.now = now;
    }

    public Rehearsal now() {
        return now;
    }
}
