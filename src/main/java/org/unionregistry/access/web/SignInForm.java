package org.unionregistry.access.web;

/** What is typed to sign in; the names are those a script client posts. */
record SignInForm(String username, String password) {}
