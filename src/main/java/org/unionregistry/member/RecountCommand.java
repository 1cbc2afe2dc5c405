package org.unionregistry.member;

import java.io.PrintStream;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.OperatorCommand;
import org.unionregistry.shared.Recount;
import org.unionregistry.shared.Recount.Difference;

/** {@code --registry.command=recount}: counts everything anew and prints what disagrees. */
@Component
class RecountCommand implements OperatorCommand {
    private final List<Recount> recounts;
    private final PrintStream out;

    @Autowired
    RecountCommand(List<Recount> recounts) {
        this(recounts, System.out);
    }

    RecountCommand(List<Recount> recounts, PrintStream out) {
        this.recounts = recounts;
        this.out = out;
    }

    @Override
    public String name() {
        return "recount";
    }

    @Override
    public int run(List<String> arguments) {
        List<Difference> differences =
                recounts.stream().flatMap(recount -> recount.differences().stream()).toList();
        differences.forEach(difference -> out.printf(
                "%s %s: counted %d, kept %d%n",
                difference.organizationId(), difference.counter(), difference.counted(), difference.kept()));
        out.println(differences.isEmpty() ? "All counters agree with the journal." : differences.size() + " differences.");
        return differences.isEmpty() ? 0 : 1;
    }
}
