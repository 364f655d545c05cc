/** What Jackson says, in words of whoever wrote the JSON or YAML. */
@NullMarked
package io.guichet.chassis.json;

import org.jspecify.annotations.NullMarked;
