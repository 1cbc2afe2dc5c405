package org.unionregistry.demo.region;

import org.unionregistry.demo.region.DemoOrganization.Names;

/** Names of the two upper levels. */
final class RegionNames {
    static final Names CENTRE = new Names(
            "Общероссийский Профсоюз образования",
            "Общероссийский Профсоюз образования",
            "Общероссийского Профсоюза образования");
    static final Names REGION = new Names(
            "Алтайская краевая организация Общероссийского Профсоюза образования",
            "Алтайская краевая организация",
            "Алтайской краевой организации Общероссийского Профсоюза образования");

    private RegionNames() {}
}
