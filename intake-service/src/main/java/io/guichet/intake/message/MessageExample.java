package io.guichet.intake.message;

/** Examples for the documentation of the HTTP interface. */
final class MessageExample {

    static final String SHOWN = """
            {
              "messageId": "019aa0f0-6a00-7000-8000-000000000001",
              "channel": "email",
              "receivedAt": "2026-11-20T08:12:00Z",
              "mailbox": "assistance",
              "sender": {"name": "Claire Martin", "address": "caller@example.org"},
              "contactStatus": "known",
              "contact": {
                "id": "019aa0f0-6a00-7000-8000-000000000002",
                "name": "Claire Martin",
                "address": "caller@example.org",
                "number": "+33561000000",
                "organization": {"id": "5d0c4c1e-3a43-5f1c-9d51-1f6c1f1f1f1f", "name": "Atelier Martin", "externalId": "C-1042"},
                "referent": true
              },
              "language": "en",
              "subjects": [{"index": 1, "summary": "Export refuses to start", "text": "Hello, nothing happens when I click on Export."}],
              "mail": {
                "messageId": "<1234@example.org>",
                "references": [],
                "to": ["assistance@desk.example"],
                "cc": [],
                "sentAt": "2026-11-20T08:11:58Z",
                "category": "human",
                "signature": "Claire Martin, Atelier Martin"
              },
              "raw": {
                "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "size": 4711,
                "mediaType": "message/rfc822"
              },
              "attachments": [
                {
                  "id": "1",
                  "name": "capture.png",
                  "mediaType": "image/png",
                  "size": 2048,
                  "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                  "inline": true,
                  "contentId": "image001@01DC5A2B",
                  "href": "/messages/019aa0f0-6a00-7000-8000-000000000001/attachments/1"
                }
              ],
              "html": "<p>Hello, nothing happens when I click on Export.</p><img src=\\"attachment:1\\" />"
            }
            """;

    private MessageExample() {}
}
