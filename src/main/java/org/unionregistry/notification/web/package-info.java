/** Pages of reminders and of the inbox. */
@NullMarked
package org.unionregistry.notification.web;

import org.jspecify.annotations.NullMarked;
