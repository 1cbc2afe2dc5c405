package org.unionregistry.work;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.OnceMore;

/** Gives tasks to the working group of the user's organisation, and writes down that they are done. */
@Service
@Transactional
public class WorkTaskService {
    private final EntityManager entities;
    private final WorkTasks tasks;
    private final WorkMembers members;
    private final OrganizationQueries organizations;
    private final WorkPlace place;
    private final Clock clock;

    WorkTaskService(
            EntityManager entities, WorkTasks tasks, WorkMembers members, OrganizationQueries organizations, WorkPlace place, Clock clock) {
        this.entities = entities;
        this.tasks = tasks;
        this.members = members;
        this.organizations = organizations;
        this.place = place;
        this.clock = clock;
    }

    /** The form sent twice gives one task. */
    @OnceMore
    public void give(WorkTaskId id, TaskDetails details, Subtree subtree) {
        OrganizationRow root = place.of(subtree);
        Optional<WorkTask> known = tasks.findById(id);
        if (known.isPresent()) {
            known.filter(one -> one.organization().equals(root.id())).orElseThrow(NotFound::new);
            return;
        }
        requireOwn(details, root, subtree);
        entities.persist(new WorkTask(id, root.id(), details, LocalDate.now(clock)));
        place.trail("work.task.give", "work-task", id.value(), root);
    }

    public void change(WorkTaskId id, long version, TaskDetails details, Subtree subtree) {
        requireOwn(details, place.of(subtree), subtree);
        change("work.task.change", id, subtree, task -> {
            task.requireVersion(version);
            task.change(details, LocalDate.now(clock));
        });
    }

    public void done(WorkTaskId id, @Nullable String result, Subtree subtree) {
        change("work.task.done", id, subtree, task -> task.done(LocalDate.now(clock), result));
    }

    public void reopen(WorkTaskId id, Subtree subtree) {
        change("work.task.reopen", id, subtree, WorkTask::reopen);
    }

    public void withdraw(WorkTaskId id, Subtree subtree) {
        change("work.task.withdraw", id, subtree, task -> task.withdraw(LocalDate.now(clock)));
    }

    /** Only of the own group, and only about what lies in the own part. */
    private void requireOwn(TaskDetails details, OrganizationRow root, Subtree subtree) {
        if (details.member() != null) {
            members.findById(details.member()).filter(one -> one.organization().equals(root.id())).orElseThrow(NotFound::new);
        }
        if (details.about() != null) {
            organizations.require(details.about(), subtree);
        }
    }

    private void change(String action, WorkTaskId id, Subtree subtree, Consumer<WorkTask> change) {
        OrganizationRow root = place.of(subtree);
        change.accept(tasks.findById(id).filter(one -> one.organization().equals(root.id())).orElseThrow(NotFound::new));
        place.trail(action, "work-task", id.value(), root);
    }
}
