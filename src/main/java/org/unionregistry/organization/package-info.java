/**
 * The tree of the union: organisations with their types, names, codes, status and dated placement, education
 * districts across the tree, dated mandates of those who chair, and dated headcounts. Owns the part of the tree
 * somebody answers for, which every query of every module takes as a parameter.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.unionregistry.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
