package org.unionregistry.access;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OfficerName;
import org.unionregistry.shared.OperatorCommand;

/**
 * {@code --registry.command=first-administrator [Surname First Patronymic] [another]}: prints the link by which the
 * first administrator opens their account.
 */
@Component
class FirstAdministratorCommand implements OperatorCommand {
    private static final String ANOTHER = "another";
    private final FirstAdministrator administrator;

    FirstAdministratorCommand(FirstAdministrator administrator) {
        this.administrator = administrator;
    }

    @Override
    public String name() {
        return "first-administrator";
    }

    @Override
    public int run(List<String> arguments) {
        List<String> name = arguments.stream().filter(word -> !word.equals(ANOTHER)).toList();
        return administrator
                .invite(name(name), arguments.contains(ANOTHER))
                .map(letter -> print(letter, System.out))
                .orElseGet(() -> {
                    System.err.println("Somebody administers the register already. For one more administrator add the word: " + ANOTHER);
                    return 1;
                });
    }

    private static int print(Letter letter, PrintStream out) {
        out.println();
        out.println("Administrator of the register: " + letter.personName());
        out.println("Open once, until " + letter.expiresOn() + ":");
        out.println("  " + letter.codeUrl());
        out.println();
        return 0;
    }

    private static OfficerName name(List<String> words) {
        return new OfficerName(
                words.isEmpty() ? "Администратор" : words.get(0),
                words.size() > 1 ? words.get(1) : "Первый",
                words.size() > 2 ? words.get(2) : null);
    }
}
