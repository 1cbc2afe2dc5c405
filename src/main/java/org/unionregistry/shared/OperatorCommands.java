package org.unionregistry.shared;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Runs a command of the operator in place of the server: everything is started but no port is opened. */
public final class OperatorCommands {
    private static final String PROPERTY = "registry.command";
    private static final int UNKNOWN = 2;
    private static final Map<String, Object> QUIET = Map.of(
            "server.port", "-1",
            "management.server.port", "-1",
            "logging.level.root", "warn",
            "spring.main.log-startup-info", "false");

    private OperatorCommands() {}

    /** An application that keeps its ports closed when it is started for a command. */
    public static SpringApplication application(Class<?> source) {
        SpringApplication application = new SpringApplication(source);
        application.addListeners((ApplicationListener<ApplicationEnvironmentPreparedEvent>) event -> {
            if (event.getEnvironment().containsProperty(PROPERTY)) {
                event.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command", QUIET));
            }
        });
        return application;
    }

    /** Runs the command that was asked for and ends; without one nothing happens and the server goes on. */
    public static void runIfAsked(ConfigurableApplicationContext context) {
        String name = context.getEnvironment().getProperty(PROPERTY);
        if (name != null) {
            int code = run(name, context);
            System.exit(SpringApplication.exit(context, () -> code));
        }
    }

    static int run(String name, ConfigurableApplicationContext context) {
        Map<String, OperatorCommand> commands = context.getBeanProvider(OperatorCommand.class).orderedStream()
                .collect(Collectors.toMap(OperatorCommand::name, command -> command));
        OperatorCommand command = commands.get(name);
        if (command == null) {
            System.err.println("There is no command " + name + ". Commands: " + String.join(", ", commands.keySet().stream().sorted().toList()));
            return UNKNOWN;
        }
        List<String> words = context.getBean(ApplicationArguments.class).getNonOptionArgs();
        try {
            return command.run(words);
        } catch (RuntimeException failure) {
            System.err.println(name + " failed: " + failure);
            return 1;
        }
    }
}
