package io.guichet.ticket.staff;

/** Examples for the API's description. */
final class StaffExamples {

    static final String AGENT = """
            {"id":"agent-1","version":1,"name":"Agent 1","address":"agent-1@desk.example","level":1,"trades":["customers"],
             "queues":["assistance"],"standIn":"agent-2",
             "absences":[{"from":"2026-12-21T07:00:00Z","until":"2027-01-04T07:00:00Z"}]}
            """;
    static final String AGENT_INPUT = """
            {"id":"agent-1","name":"Agent 1","address":"agent-1@desk.example","level":1,"trades":["customers"],
             "queues":["assistance"],"standIn":"agent-2"}
            """;
    static final String AGENTS = "[" + AGENT + "]";
    static final String ABSENCES = """
            [{"from":"2026-12-21T07:00:00Z","until":"2027-01-04T07:00:00Z","standIn":"agent-3"}]
            """;
    static final String TEAM = """
            {"id":"support","version":1,"name":"Assistance","lead":"agent-3","members":["agent-1","agent-2","agent-3"]}
            """;
    static final String TEAM_INPUT = """
            {"id":"support","name":"Assistance","lead":"agent-3","members":["agent-1","agent-2","agent-3"]}
            """;
    static final String ROTATION = """
            {"agents":["agent-1","agent-2"],"since":"2026-11-23","days":7,"handover":"08:00"}
            """;
    static final String TURN = """
            {"agent":"agent-2","from":"2026-12-01T07:00:00Z","until":"2026-12-01T17:00:00Z"}
            """;
    static final String ROSTER = """
            {"version":2,"rotation":{"agents":["agent-1","agent-2"],"since":"2026-11-23","days":7,"handover":"08:00:00"},
             "turns":[{"id":"0199aa10-0000-7000-8000-0000000000f1","agent":"agent-2","from":"2026-12-01T07:00:00Z",
              "until":"2026-12-01T17:00:00Z"}]}
            """;
    static final String DUTY = """
            {"at":"2026-12-22T10:00:00Z",
             "agent":{"id":"agent-1","version":1,"name":"Agent 1","address":"agent-1@desk.example","level":1,"trades":[],"queues":[],
              "standIn":"agent-2","absences":[{"from":"2026-12-21T07:00:00Z","until":"2027-01-04T07:00:00Z"}]},
             "present":{"id":"agent-2","version":1,"name":"Agent 2","address":"agent-2@desk.example","level":1,"trades":[],
              "queues":[],"absences":[]}}
            """;
    static final String CIRCLE = """
            {"type":"urn:guichet:problem:stand-in-circle","title":"Nobody would be there","status":409,
             "detail":"These agents stand in for each other while all of them are away: agent-1 → agent-2 → agent-1. Name somebody else as stand-in."}
            """;

    private StaffExamples() {}
}
