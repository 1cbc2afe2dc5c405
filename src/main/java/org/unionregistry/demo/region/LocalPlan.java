package org.unionregistry.demo.region;

import java.util.List;
import org.unionregistry.demo.names.Lines;
import org.unionregistry.organization.LocalKind;

/**
 * A local organisation of the region as the founding resolution and its annex know it.
 *
 * @param goal2020   where it stood on 21.02.2020
 * @param late2020   whether it was late with changes then
 * @param goalToday  where it stands after the years since
 * @param adjectives by which schools of each of its centres are named
 * @param places     the genitive of each of its municipalities
 * @param primaries  how many primary organisations it has
 */
record LocalPlan(
        int number,
        String fullName,
        String shortName,
        String genitiveName,
        LocalKind kind,
        String district,
        Goal goal2020,
        boolean late2020,
        boolean liquidating,
        Goal goalToday,
        List<String> adjectives,
        List<String> places,
        List<String> municipalities,
        int primaries) {

    static List<LocalPlan> all() {
        return Lines.table("local-organizations.csv").stream().map(LocalPlan::read).toList();
    }

    boolean isCity() {
        return adjectives.isEmpty();
    }

    private static LocalPlan read(String[] cell) {
        return new LocalPlan(
                Integer.parseInt(cell[0]),
                cell[1],
                cell[2],
                cell[3],
                LocalKind.valueOf(cell[4]),
                cell[5],
                Goal.valueOf(cell[6]),
                Boolean.parseBoolean(cell[7]),
                cell[8].equals("LIQUIDATING"),
                Goal.valueOf(cell[9]),
                parts(cell[10]),
                parts(cell[11]),
                parts(cell[12]),
                Integer.parseInt(cell[13]));
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
}
