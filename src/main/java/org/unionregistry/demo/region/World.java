package org.unionregistry.demo.region;

import java.time.LocalDate;

/** What everybody who makes things happen in the region needs. */
record World(DemoTree tree, DemoPeople people, Register register, Desk desk, Agenda agenda, LocalDate yesterday) {}
