package io.guichet.ticket.reading;

/** Examples for the API's description. */
final class Examples {

    static final String TICKET = """
            {"id":"0199aa10-0000-7000-8000-000000000001","number":"2026-000001","status":"new","queue":"assistance","level":1,
             "labels":[],"kind":"malfunction","priority":"high","usable":false,"alternative":"painful",
             "summary":"Export refuses to start","text":"Since this morning the export stops at once.","language":"fr",
             "sender":{"name":"Camille Martin","number":"+33561000000"},
             "contact":{"id":"0199aa10-0000-7000-8000-00000000000c","name":"Camille Martin","address":"caller@example.org",
              "number":"+33561000000",
              "organization":{"id":"7d7f3c7e-5b3a-5c1e-9a2f-2f1a5d0c9e11","name":"Boulangerie Martin"}},
             "origin":{"messageId":"0199aa10-0000-7000-8000-0000000000aa","subjectIndex":1,"subjectCount":2,"channel":"call",
              "receivedAt":"2026-11-20T08:12:00Z","decisionId":"5b8c2b44-2c1f-5d59-8d4e-1f2a3b4c5d6e","rule":"customers",
              "rulesVersion":"3f9a01c2"},
             "siblings":[{"number":"2026-000002","summary":"How do I print a receipt?"}],"related":[],"attachments":[],
             "openedAt":"2026-11-20T08:12:01.123456Z","changedAt":"2026-11-20T08:12:01.123456Z"}
            """;

    static final String PAGE = """
            {"items":[{"id":"0199aa10-0000-7000-8000-000000000001","number":"2026-000001","status":"new","queue":"assistance",
              "level":1,"labels":[],"priority":"high","kind":"malfunction","summary":"Export refuses to start",
              "contact":"Camille Martin","organization":"Boulangerie Martin","channel":"call",
              "messageId":"0199aa10-0000-7000-8000-0000000000aa","openedAt":"2026-11-20T08:12:01.123456Z",
              "changedAt":"2026-11-20T08:12:01.123456Z","dueAt":"2026-11-27T08:12:00Z"}],
             "next":"b3BlbmVkLjIuMTc5NTE2MjMyMTEyMzQ1Ni4yMDI2LTAwMDAwMQ","total":{"count":120,"exact":true}}
            """;

    static final String QUEUES = """
            {"items":[{"queue":"assistance","waiting":12,"untouched":3,"elsewhere":5,"overdue":1,"oldest":"2026-11-20T08:12:01.123456Z"}]}
            """;

    static final String MESSAGES = """
            {"items":[
              {"messageId":"0199aa10-0000-7000-8000-0000000000aa","subjectIndex":1,"channel":"call",
               "receivedAt":"2026-11-20T08:12:00Z","addedAt":"2026-11-20T08:12:01.123456Z","summary":"Export refuses to start",
               "text":"Since this morning the export stops at once.","language":"en","sender":{"name":"Camille Martin"}},
              {"messageId":"0199aa10-0000-7000-8000-0000000000ab","subjectIndex":1,"channel":"email",
               "receivedAt":"2026-11-20T09:30:00Z","addedAt":"2026-11-20T09:30:02Z","summary":"Re: Export refuses to start",
               "text":"It works again, thank you.","language":"en",
               "sender":{"name":"Camille Martin","address":"caller@example.org"},
               "mail":{"messageId":"<1240@example.org>","inReplyTo":"<1239@desk.example>","category":"human"}}]}
            """;

    static final String TIMELINE = """
            {"items":[
              {"at":"2026-11-20T08:12:01.123456Z","who":"triage","what":"opened","from":"call",
               "text":"Subject 1 of 2: Export refuses to start",
               "why":"Rule \\"customers\\" of rules 3f9a01c2 matched: queue \\"assistance\\". Priority high: the function cannot be used, alternative: painful (P30)."},
              {"at":"2026-11-20T08:12:01.123456Z","who":"triage","what":"linked","from":"call",
               "text":"Sibling of 2026-000002 (How do I print a receipt?): subjects of the same message."},
              {"at":"2026-11-20T08:12:01.3Z","who":"sla","what":"deadline-set","from":"sla-service",
               "text":"The solution clock is due on 27 November 2026 09:12 (Europe/Paris) (policy high)."}]}
            """;

    static final String INVALID = """
            {"type":"urn:guichet:problem:invalid-request","title":"The request is not valid","status":400,
             "detail":"limit: must be a whole number from 1 to 200",
             "errors":[{"field":"limit","message":"must be a whole number from 1 to 200"}]}
            """;

    static final String NOT_FOUND = """
            {"type":"urn:guichet:problem:ticket-not-found","title":"No such ticket","status":404,
             "detail":"There is no ticket \\"2026-999999\\" that you may see. A ticket's number looks like 2026-000001."}
            """;

    private Examples() {}
}
