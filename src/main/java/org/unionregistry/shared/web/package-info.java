/**
 * What every page is made with: layout helpers for the templates, words and numbers as people read them, error pages,
 * language, static files.
 */
@NullMarked
package org.unionregistry.shared.web;

import org.jspecify.annotations.NullMarked;
