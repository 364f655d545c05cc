package io.guichet.triage.published;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one subject.
 *
 * @param decisionId the same for the same message, subject and revision, always
 * @param revision 1, and one more for each time that the subject was decided anew
 * @param outcome open, join, hold, file or resolve
 * @param ticketId the ticket to open, to join or to resolve
 * @param queue where the ticket opens, or the message waits; open and hold only
 * @param folder where the message is kept; file only
 * @param labels who is asked to look
 * @param level the level that the ticket starts at, if the rule names one
 * @param kind what it is about (P19): the message's word, else the rule's
 * @param urgency urgent, high, medium or low, if the rule names one
 * @param usable whether the function can still be used, if somebody said so (P30)
 * @param alternative none, painful or easy, if somebody said so (P30)
 * @param answer what was answered on the phone: the ticket is closed as soon as it is opened (P1)
 * @param captures what rules took out of the message, by name
 * @param suggestedLinks tickets that may be about the same; an agent decides
 * @param suggestedParent the ticket of a problem that this one may be part of; an agent decides
 * @param corrects the decision on this subject that this one takes the place of
 * @param correctedBy the agent who said so; absent: the rules did
 * @param rule name of the rule that decided; absent if none did
 * @param rulesVersion which rules were in force: the first digits of the file's SHA-256
 */
public record DecidedSubject(
        UUID decisionId,
        int subjectIndex,
        int subjectCount,
        int revision,
        String outcome,
        @Nullable UUID ticketId,
        @Nullable String queue,
        @Nullable String folder,
        List<String> labels,
        @Nullable Integer level,
        @Nullable String kind,
        @Nullable String urgency,
        @Nullable Boolean usable,
        @Nullable String alternative,
        String summary,
        @Nullable String text,
        @Nullable String answer,
        @Nullable Map<String, String> captures,
        @Nullable List<UUID> suggestedLinks,
        @Nullable UUID suggestedParent,
        @Nullable UUID corrects,
        @Nullable String correctedBy,
        @Nullable String rule,
        String rulesVersion) {}
