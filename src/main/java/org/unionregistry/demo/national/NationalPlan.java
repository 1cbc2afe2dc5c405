package org.unionregistry.demo.national;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.organization.InstitutionType;

/** Who stands where in the made-up union; everything about an organisation follows from its number. */
final class NationalPlan {
    static final int NO_LOCAL = -1;
    /** A large school of the country has many more members than a village school. */
    private static final double SPREAD = 0.8;
    private static final double LARGEST = 7.5;
    private static final int DIRECT_EVERY = 50;

    final NationalSize size;
    final LocalDate today;
    final ZoneId zone;
    final int[] regionOfLocal;
    final int[] numberOfLocal;
    final int[] regionOfPrimary;
    final int[] localOfPrimary;
    final int[] numberOfPrimary;
    final int[] members;
    private final Ids ids = new Ids(100);
    private final long created = LocalDate.of(2018, 12, 24).toEpochDay() * 86_400_000L;

    NationalPlan(NationalSize size, Clock clock) {
        this.size = size;
        this.today = LocalDate.now(clock);
        this.zone = clock.getZone();
        regionOfLocal = new int[size.locals()];
        numberOfLocal = new int[size.locals()];
        regionOfPrimary = new int[size.primaries()];
        localOfPrimary = new int[size.primaries()];
        numberOfPrimary = new int[size.primaries()];
        int[] localsOf = Shares.divide(size.locals(), size.regions(), region -> 1 / (region + LARGEST));
        int[] primariesOf = Shares.divide(size.primaries(), size.locals(), local -> 0.4 + Seeds.percent("local", local) / 80.0);
        int local = 0;
        int primary = 0;
        for (int region = 0; region < size.regions(); region++) {
            int directs = 0;
            for (int number = 1; number <= localsOf[region]; number++, local++) {
                regionOfLocal[local] = region;
                numberOfLocal[local] = number;
                for (int i = 1; i <= primariesOf[local]; i++, primary++) {
                    boolean direct = primary % DIRECT_EVERY == DIRECT_EVERY - 1;
                    regionOfPrimary[primary] = region;
                    localOfPrimary[primary] = direct ? NO_LOCAL : local;
                    numberOfPrimary[primary] = direct ? ++directs : i;
                }
            }
        }
        members = Shares.divide(size.members(), size.primaries(), NationalPlan::weight);
    }

    UUID centre() {
        return ids.of(created, 1);
    }

    UUID region(int region) {
        return ids.of(created, 10L + region);
    }

    UUID local(int local) {
        return ids.of(created + 1, 1_000L + local);
    }

    UUID district(int region) {
        return ids.of(created + 1, 500L + region);
    }

    UUID primary(int primary) {
        return ids.of(created + 2 + primary / 10, 1_000_000L + primary);
    }

    String regionCode(int region) {
        return "%02d".formatted(region + 1);
    }

    String localCode(int local) {
        return "%s-%03d".formatted(regionCode(regionOfLocal[local]), numberOfLocal[local]);
    }

    String primaryCode(int primary) {
        String above = isDirect(primary) ? regionCode(regionOfPrimary[primary]) + "-000" : localCode(localOfPrimary[primary]);
        return "%s-%04d".formatted(above, numberOfPrimary[primary]);
    }

    boolean isDirect(int primary) {
        return localOfPrimary[primary] == NO_LOCAL;
    }

    InstitutionType institution(int primary) {
        if (isDirect(primary)) {
            return members[primary] > 300 ? InstitutionType.HIGHER : InstitutionType.VOCATIONAL;
        }
        int kind = Seeds.percent("institution", primary);
        return kind < 45 ? InstitutionType.GENERAL : kind < 90 ? InstitutionType.PRESCHOOL : InstitutionType.SUPPLEMENTARY;
    }

    /** Day of the first entry. */
    LocalDate beganOn(int primary) {
        return LocalDate.of(2019, 2, 4).plusDays(Seeds.percent("began", primary) * 6L);
    }

    private static double weight(int primary) {
        double direct = primary % DIRECT_EVERY == DIRECT_EVERY - 1 ? 6 : 1;
        return direct * Math.exp(SPREAD * Seeds.random("size", primary).nextGaussian());
    }
}
