/** Pages about people: lists and search, the page of one person, forms for everything that can happen to them. */
@NullMarked
package org.unionregistry.member.web;

import org.jspecify.annotations.NullMarked;
