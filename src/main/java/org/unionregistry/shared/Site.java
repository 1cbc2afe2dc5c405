package org.unionregistry.shared;

/** Where the outside finds the registry. */
public interface Site {

    /** The address people and telephones open, without a slash at its end, to append paths to. */
    String address();
}
