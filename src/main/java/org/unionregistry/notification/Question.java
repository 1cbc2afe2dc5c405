package org.unionregistry.notification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;

/** What a chair asks those above, and the answer; an answer may be put better later. */
@Entity
@Table(name = "question")
class Question extends Recorded {
    /** Of a question and of an answer. */
    static final int LONGEST = 2_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private QuestionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
    private OrganizationId organization;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private Instant askedAt;

    private @Nullable String answer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_for"))
    private @Nullable OrganizationId answeredFor;

    private @Nullable Instant answeredAt;
    private boolean shownToAll;
    private @Nullable Instant seenAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    Question(QuestionId id, OrganizationId organization, String words, Instant at) {
        require(words, "words");
        this.id = id;
        this.organization = organization;
        this.words = words;
        this.askedAt = at;
    }

    /** @param by the organisation that answers */
    void answer(String said, boolean toAll, OrganizationId by, Instant at) {
        require(said, "answer");
        answer = said;
        answeredFor = by;
        answeredAt = at;
        shownToAll = toAll;
        seenAt = null;
    }

    /** Whoever asked has read the answer. */
    void seen(Instant at) {
        if (answeredAt != null && seenAt == null) {
            seenAt = at;
        }
    }

    boolean says(String other) {
        return words.equals(other);
    }

    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new OptimisticLockingFailureException("The question was answered meanwhile");
        }
    }

    OrganizationId organization() {
        return organization;
    }

    private static void require(String text, String field) {
        if (text.isBlank()) {
            throw new Refusal("notification.question." + field + ".missing").at(field);
        }
        if (text.length() > LONGEST) {
            throw new Refusal("notification.long", LONGEST, text.length()).at(field);
        }
    }
}
