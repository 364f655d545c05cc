/** Agents who know better than a rule, and how often they do. */
@NullMarked
package io.guichet.triage.correction;

import org.jspecify.annotations.NullMarked;
