package org.unionregistry.demo.copy;

/** Takes the bytes of one table in the text format of COPY. */
public interface Sink extends AutoCloseable {
    void write(byte[] bytes, int length);

    /** No more rows come. */
    @Override
    void close();
}
