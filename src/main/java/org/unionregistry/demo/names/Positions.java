package org.unionregistry.demo.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.unionregistry.member.StaffKind;
import org.unionregistry.organization.InstitutionType;

/** What people do in institutions of each type, as often as they do it in life. */
public final class Positions {
    private final Map<InstitutionType, List<Position>> positions = new EnumMap<>(InstitutionType.class);

    /** One post. */
    public record Position(StaffKind kind, String title) {

        /** Heads the institution, and there is only one who does. */
        public boolean isHead() {
            return title.equals("Директор") || title.equals("Заведующий") || title.equals("Председатель комитета");
        }
    }

    public Positions() {
        for (String[] line : Lines.table("positions.csv")) {
            List<Position> known = positions.computeIfAbsent(InstitutionType.valueOf(line[0]), type -> new ArrayList<>());
            Position position = new Position(StaffKind.valueOf(line[1]), line[3]);
            for (int share = Integer.parseInt(line[2]); share > 0; share--) {
                known.add(position);
            }
        }
    }

    public Position pick(InstitutionType institution, Random random) {
        List<Position> known = Objects.requireNonNull(positions.get(institution));
        return known.get(random.nextInt(known.size()));
    }
}
