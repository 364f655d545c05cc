package io.guichet.intake.draft;

/** Examples for the documentation of the HTTP interface. */
final class DraftExample {

    static final String DRAFT = """
            {
              "id": "019aa0f0-6a00-7000-8000-000000000007",
              "callId": "1763626320.4711",
              "state": "ended",
              "direction": "in",
              "line": "assistance",
              "startedAt": "2026-11-20T08:12:00Z",
              "answeredAt": "2026-11-20T08:12:09Z",
              "endedAt": "2026-11-20T08:17:40Z",
              "durationSeconds": 331,
              "takenBy": "alix.agent",
              "number": "+33561000000",
              "contactStatus": "known",
              "people": [
                {"id": "019aa0f0-6a00-7000-8000-000000000002", "name": "Claire Martin", "organization": "Atelier Martin"}
              ],
              "note": {
                "channel": "call",
                "receivedAt": "2026-11-20T08:12:00Z",
                "callerNumber": "+33561000000",
                "callerName": "Claire Martin",
                "callerEmail": "caller@example.org",
                "organization": "Atelier Martin",
                "subjects": []
              }
            }
            """;

    static final String MISSED = """
            {
              "items": [
                {
                  "id": "019aa0f0-6a00-7000-8000-000000000008",
                  "callId": "1763626399.4712",
                  "state": "missed",
                  "direction": "in",
                  "startedAt": "2026-11-20T08:13:19Z",
                  "endedAt": "2026-11-20T08:13:51Z",
                  "number": "anonymous",
                  "numberInvalid": true,
                  "contactStatus": "unknown",
                  "people": [],
                  "note": {
                    "channel": "call",
                    "receivedAt": "2026-11-20T08:13:19Z",
                    "callerNumber": "anonymous",
                    "subjects": []
                  }
                }
              ],
              "next": "019aa0f0-6a00-7000-8000-000000000008"
            }
            """;

    static final String SUBJECTS = """
            {
              "callerNumber": "+33561000000",
              "callerName": "Claire Martin",
              "organization": "Atelier Martin",
              "subjects": [
                {"summary": "How do I print a receipt?", "kind": "usage-question", "answer": "File, Print, Receipt."}
              ]
            }
            """;

    static final String REASON = """
            {"reason": "Wrong number."}
            """;

    private DraftExample() {}
}
