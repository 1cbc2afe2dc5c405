package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.unionregistry.demo.copy.Target;

/** The region after its life, ready to be written down. The same day gives the same region. */
public final class DemoRegion {
    private final DemoTree tree;
    private final Mandates mandates;
    private final DemoLogins logins;
    private final DemoJournal journal;
    private final DemoCards cards;
    private final List<DemoTransfer> transfers;

    private final DemoDues dues;
    private final DemoObstacles obstacles;
    private final LocalDate yesterday;

    private DemoRegion(
            DemoTree tree, Mandates mandates, DemoLogins logins, DemoJournal journal, DemoCards cards, List<DemoTransfer> transfers,
            DemoDues dues, DemoObstacles obstacles, LocalDate yesterday) {
        this.tree = tree;
        this.mandates = mandates;
        this.logins = logins;
        this.journal = journal;
        this.cards = cards;
        this.transfers = transfers;
        this.dues = dues;
        this.obstacles = obstacles;
        this.yesterday = yesterday;
    }

    /** Lives the life of the region until the evening before the day. */
    public static DemoRegion until(LocalDate today, ZoneId zone) {
        DemoJournal journal = new DemoJournal(today.atStartOfDay(zone).toInstant());
        DemoCards cards = new DemoCards();
        DemoTree tree = new DemoTree();
        DemoPeople people = new DemoPeople();
        Register register = new Register(journal, cards, new DemoConsents());
        World world = new World(tree, people, register, new Desk(zone), new Agenda(), today.minusDays(1));
        Mandates mandates = new Mandates(people.contacts(), world.yesterday());
        DemoLogins logins = new DemoLogins(tree);
        new Life(world, mandates).live();
        BothSides sides = new BothSides(journal, cards);
        new Transits(world, sides).begin();
        return new DemoRegion(
                tree, mandates, logins, journal, cards, sides.transfers, new DemoDues(tree, journal, world.yesterday()),
                new DemoObstacles(tree, world.yesterday()), world.yesterday());
    }

    /** Writes everything, each table after those it refers to. */
    public void write(Target target, String passwordHash) {
        new TreeTables(target).write(tree);
        new MandateTables(target).write(mandates, logins, passwordHash);
        new HeadcountTable(target).write(tree);
        new MemberTables(target).write(journal);
        new JournalTables(target).write(journal);
        new TransferTable(target).write(transfers);
        new CardTables(target).write(journal, cards);
        DemoStaff staff = new DemoStaff(tree, journal);
        new DuesTables(target, dues, staff).write(journal);
        new CheckTables(target, dues).write();
        new StaffTables(target, staff).write(dues.checkedAt());
        new ObstacleTable(target).write(obstacles);
        new ProgrammeTable(target).write(tree.region().id, yesterday);
        new ReminderTable(target).write(tree.region().id, new DemoReminders(tree, journal, yesterday));
        new QuestionTable(target).write(tree, yesterday);
        new LibraryTable(target).write(tree.region().id, yesterday);
        new TrainingTable(target).write(tree.region().id, DemoTraining.held(mandates, tree, yesterday));
        new WorkTable(target).write(tree, yesterday);
        new CounterTables(target).write(tree, journal, cards);
    }

    /** The names to sign in by that the sign-in page shows. */
    public static List<String> shownLogins() {
        return DemoLogins.SHOWN;
    }

    /** The next number of the sequence of cards. */
    public long lastCard() {
        return cards.lastNumber();
    }

    public int primaries() {
        return tree.primaries().size();
    }

    public int members() {
        return journal.members.size();
    }

    public int events() {
        return journal.events.size();
    }
}
