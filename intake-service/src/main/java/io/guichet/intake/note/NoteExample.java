package io.guichet.intake.note;

/** Examples for the documentation of the HTTP interface. */
final class NoteExample {

    static final String CALL = """
            {
              "channel": "call",
              "receivedAt": "2026-11-20T09:12:00+01:00",
              "callerNumber": "05 61 00 00 00",
              "callerName": "Claire Martin",
              "callerEmail": "caller@example.org",
              "organization": "Atelier Martin",
              "subjects": [
                {
                  "summary": "Export refuses to start",
                  "details": "Since the update, nothing happens when she clicks on Export.",
                  "kind": "malfunction",
                  "usable": false,
                  "alternative": "painful"
                },
                {
                  "summary": "How do I print a receipt?",
                  "details": "She looks for the menu.",
                  "kind": "usage-question",
                  "answer": "File, Print, Receipt: shown to her on the phone."
                }
              ]
            }
            """;

    static final String VOICEMAIL = """
            {
              "channel": "voicemail",
              "receivedAt": "2026-11-20T09:12:00+01:00",
              "callerNumber": "05 61 00 00 00",
              "callId": "1763626399.4712",
              "transcript": "Bonjour, c'est Claire Martin, rappelez-moi."
            }
            """;

    private NoteExample() {}
}
