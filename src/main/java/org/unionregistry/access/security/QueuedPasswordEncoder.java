package org.unionregistry.access.security;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets only so many passwords be hashed at the same time; the others wait their turn. */
class QueuedPasswordEncoder implements PasswordEncoder {
    private final PasswordEncoder encoder;
    private final Semaphore turns;

    QueuedPasswordEncoder(PasswordEncoder encoder, int atOnce) {
        this.encoder = encoder;
        this.turns = new Semaphore(atOnce, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
