package org.unionregistry.access.web;

/** A code typed from a letter. */
record CodeForm(String code) {}
