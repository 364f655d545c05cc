package io.guichet.notification.register;

/** What the documentation of the API shows. */
final class Examples {

    private static final String NOTIFICATION = """
            "id":"0199a0c4-8c10-7b52-a6f1-52d1c1d3a001","kind":"acknowledgement",
            "cause":"message:0199a0c4-7a40-7c1e-9d5a-0c5f3d1b2a10","recipient":"caller@example.org",
            "tickets":[{"ticketId":"0199a0c4-8b00-7000-8000-000000000001","number":"2026-000001"},
                       {"ticketId":"0199a0c4-8b00-7000-8000-000000000002","number":"2026-000002"}],
            "state":"sent","subject":"[2026-000001, 2026-000002] Your requests are registered",
            "mailId":"<2026-000001.0199a0c48c107b52a6f152d1c1d3a001.5f1d7a84db00d2fce00b31a7fc73224f@desk.example>",
            "createdAt":"2026-11-20T08:12:01.204Z","sentAt":"2026-11-20T08:12:01.257Z","attempts":1""";

    static final String ID = "0199a0c4-8c10-7b52-a6f1-52d1c1d3a001";

    static final String ONE = "{" + NOTIFICATION + "}";

    static final String RESENT = """
            {"id":"0199a0c4-8c10-7b52-a6f1-52d1c1d3a001","kind":"reply","cause":"event:0199a0c4-7a40-7c1e-9d5a-0c5f3d1b2a11",
            "recipient":"caller@example.org","tickets":[{"ticketId":"0199a0c4-8b00-7000-8000-000000000001","number":"2026-000001"}],
            "state":"pending","reason":"sent again by anna","createdAt":"2026-11-20T08:12:01.204Z","attempts":1}""";

    static final String PAGE = "{\"items\":[{" + NOTIFICATION + "}]}";

    static final String LETTER =
            "{" + NOTIFICATION + ",\"text\":\"Hello,\\n\\nThank you for your call. …\",\"html\":\"<!DOCTYPE html>…\"}";

    static final String INVALID = """
            {"type":"urn:guichet:problem:invalid-request","title":"The request is not valid","status":400,
             "detail":"state: must be one of pending, sending, sent, in-doubt, failed, suppressed",
             "errors":[{"field":"state","message":"must be one of pending, sending, sent, in-doubt, failed, suppressed"}]}""";

    private Examples() {}
}
