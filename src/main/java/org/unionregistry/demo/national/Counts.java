package org.unionregistry.demo.national;

/** What counts of each primary, as a recount from the journal would find it. */
final class Counts {
    final int[] onRegister;
    final int[] complete;
    final int[] holders;
    final int[] arrivals;
    final int[] departures;
    final int[] members;
    final int[] membersBefore;
    final long[] lastEvent;

    /** Counts of the reports on these two days, and since the later one. */
    Counts(NationalPlan plan, int before, int asOf) {
        int primaries = plan.members.length;
        onRegister = new int[primaries];
        complete = new int[primaries];
        holders = new int[primaries];
        arrivals = new int[primaries];
        departures = new int[primaries];
        members = new int[primaries];
        membersBefore = new int[primaries];
        lastEvent = new long[primaries];
        new Lives(plan).forEach((primary, number, life) -> add(primary, life, before, asOf));
    }

    private void add(int primary, Life life, int before, int asOf) {
        int there = life.hasLeft() ? 0 : 1;
        onRegister[primary] += there;
        holders[primary] += there;
        complete[primary] += life.isComplete() ? 1 : 0;
        arrivals[primary] += life.joins() && life.joinedOn() > asOf ? 1 : 0;
        departures[primary] += life.hasLeft() && life.leftOn() > asOf ? 1 : 0;
        members[primary] += wasThere(life, asOf);
        membersBefore[primary] += wasThere(life, before);
        long last = Math.max(Math.max(life.entered(), life.consent()), Math.max(life.changed(), life.left()));
        lastEvent[primary] = Math.max(lastEvent[primary], last);
    }

    private static int wasThere(Life life, int day) {
        return life.joinedOn() <= day && (!life.hasLeft() || life.leftOn() > day) ? 1 : 0;
    }
}
