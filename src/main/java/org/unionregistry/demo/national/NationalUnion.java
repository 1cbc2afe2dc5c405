package org.unionregistry.demo.national;

import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Target;

/** The whole country, table by table. */
public final class NationalUnion {
    private static final long TELL_EVERY = 500_000;
    /** The accounts for measurements are those of the region nearest to this size. */
    private static final int REGIONAL = 60_000;

    private final NationalPlan plan;
    private final Consumer<String> console;

    public NationalUnion(NationalSize size, Clock clock, Consumer<String> console) {
        this.plan = new NationalPlan(size, clock);
        this.console = console;
    }

    /** Writes everything, each table after those it refers to; accounts only with a password for them. */
    public void write(Target target, @Nullable String passwordHash) {
        console.accept("organisations");
        new NationalTree(plan, target).write();
        NationalMandates mandates = new NationalMandates(plan, target);
        mandates.write(measured());
        if (passwordHash != null) {
            mandates.writeAccounts(passwordHash);
        }
        console.accept("headcounts and counters");
        new NationalCounters(plan, target).write();
        NationalMembers members = new NationalMembers(plan, target);
        members.write(progress("members"));
        members.writeConsents(progress("consents"));
        new NationalJournal(plan, members, target).write(progress("journal, by member"));
        NationalCards cards = new NationalCards(plan, members, target);
        cards.write(progress("cards"));
        cards.writeEvents(progress("life of cards, by member"));
    }

    public long lastCard() {
        return plan.size.members();
    }

    private Progress progress(String what) {
        console.accept(what);
        return new Progress(TELL_EVERY, done -> console.accept("%s: %,d of %,d".formatted(what, done, plan.size.members())));
    }

    /** The region with accounts. */
    private int measured() {
        int[] sizes = new int[plan.size.regions()];
        for (int primary = 0; primary < plan.members.length; primary++) {
            sizes[plan.regionOfPrimary[primary]] += plan.members[primary];
        }
        int nearest = 0;
        for (int region = 1; region < sizes.length; region++) {
            if (Math.abs(sizes[region] - REGIONAL) < Math.abs(sizes[nearest] - REGIONAL)) {
                nearest = region;
            }
        }
        return nearest;
    }
}
