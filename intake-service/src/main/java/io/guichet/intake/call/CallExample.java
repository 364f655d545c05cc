package io.guichet.intake.call;

/** Examples for the documentation of the HTTP interface. */
final class CallExample {

    static final String NEW = """
            {
              "callId": "1763626320.4711",
              "event": "new",
              "at": "2026-11-20T09:12:00+01:00",
              "number": "+33561000000",
              "direction": "in",
              "line": "assistance"
            }
            """;

    static final String ANSWER = """
            {
              "callId": "1763626320.4711",
              "event": "answer",
              "at": "2026-11-20T09:12:09+01:00",
              "agent": "alix.agent"
            }
            """;

    static final String HANGUP = """
            {"callId": "1763626320.4711", "event": "hangup", "at": "2026-11-20T09:17:40+01:00"}
            """;

    static final String TAKEN = """
            {"draft": "019aa0f0-6a00-7000-8000-000000000007", "state": "talking"}
            """;

    private CallExample() {}
}
