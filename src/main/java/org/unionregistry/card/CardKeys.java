package org.unionregistry.card;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/** Signs what telephones show, and tells whether something was signed so. The keys are made once, by whichever instance needs them first. */
@Component
class CardKeys {
    private static final String ALGORITHM = "Ed25519";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SingletonSupplier<KeyPair> keys;

    /** In a transaction of their own: whatever becomes of the one that needed them, they are kept once they are used. */
    CardKeys(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.keys = SingletonSupplier.of(() -> own.execute(status -> load()));
        this.jdbc = jdbc;
        this.clock = clock;
    }

    byte[] sign(byte[] said) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(keys.obtain().getPrivate());
            signature.update(said);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean verifies(byte[] said, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(keys.obtain().getPublic());
            signature.update(said);
            return signature.verify(signed);
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }

    private KeyPair load() {
        try {
            KeyPair fresh = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            jdbc.sql("insert into card_key (id, private_key, public_key, created_at) values (1, :secret, :open, :now) on conflict do nothing")
                    .param("secret", fresh.getPrivate().getEncoded())
                    .param("open", fresh.getPublic().getEncoded())
                    .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                    .update();
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            return jdbc.sql("select private_key, public_key from card_key")
                    .query((row, number) -> pair(factory, row.getBytes(1), row.getBytes(2)))
                    .single();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair pair(KeyFactory factory, byte[] secret, byte[] open) {
        try {
            return new KeyPair(factory.generatePublic(new X509EncodedKeySpec(open)), factory.generatePrivate(new PKCS8EncodedKeySpec(secret)));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("The keys of telephones cannot be read", unreadable);
        }
    }
}
