package io.guichet.intake.imap;

/** Examples for the documentation of the HTTP interface. */
final class MailboxExample {

    static final String RECONCILIATION = """
            {
              "startedAt": "2026-11-20T03:00:00Z",
              "finishedAt": "2026-11-20T03:00:02Z",
              "looked": 1204,
              "missed": 1,
              "takenIn": 1,
              "repeated": 0,
              "refused": 0
            }
            """;
    static final String MAILBOX = """
            {
              "name": "assistance",
              "deskMailbox": "assistance",
              "address": "desk at mail.example:993, folder INBOX",
              "state": "watching",
              "since": "2026-11-20T08:00:00Z",
              "lastFetch": "2026-11-20T09:12:03Z",
              "waiting": 0,
              "takenIn": 1204,
              "repeated": 3,
              "refused": 1,
              "failing": 0,
              "troubled": [
                {
                  "uid": 4711,
                  "size": 31457280,
                  "state": "refused",
                  "reason": "It has 31457280 bytes; at most 26214400 are taken.",
                  "attempts": 1
                }
              ]
            }
            """;
    static final String MAILBOXES = "{\"items\": [" + MAILBOX + "]}";

    private MailboxExample() {}
}
