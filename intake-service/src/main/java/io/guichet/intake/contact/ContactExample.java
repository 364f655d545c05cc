package io.guichet.intake.contact;

/** Examples for the documentation of the HTTP interface. */
final class ContactExample {

    static final String CONTACT = """
            {
              "name": "Claire Martin",
              "language": "fr",
              "externalId": "P-2077",
              "organizationExternalId": "C-1042",
              "addresses": ["caller@example.org", "claire@example.org"],
              "numbers": ["05 61 00 00 00"]
            }
            """;
    static final String ORGANIZATION = """
            {
              "name": "Atelier Martin",
              "externalId": "C-1042",
              "addresses": ["contact@example.org"],
              "numbers": ["05 61 00 00 00"],
              "referents": ["019aa0f0-6a00-7000-8000-000000000002"]
            }
            """;

    static final String VIEW = """
            {
              "id": "019aa0f0-6a00-7000-8000-000000000002",
              "version": 3,
              "name": "Claire Martin",
              "language": "fr",
              "externalId": "P-2077",
              "addresses": ["caller@example.org", "claire@example.org"],
              "numbers": ["+33561000000"],
              "organization": {"id": "5d0c4c1e-3a43-5f1c-9d51-1f6c1f1f1f1f", "name": "Atelier Martin", "externalId": "C-1042"},
              "referent": true
            }
            """;
    static final String ORGANIZATION_VIEW = """
            {
              "id": "5d0c4c1e-3a43-5f1c-9d51-1f6c1f1f1f1f",
              "version": 3,
              "name": "Atelier Martin",
              "externalId": "C-1042",
              "addresses": ["contact@example.org"],
              "numbers": ["+33561000000"],
              "referents": ["019aa0f0-6a00-7000-8000-000000000002"]
            }
            """;
    static final String LOOKUP = "{\"status\": \"known\", \"contact\": " + VIEW + "}";
    static final String PAGE = "{\"items\": [" + VIEW + "], \"next\": \"Y2xhaXJlIG1hcnRpbg\"}";
    static final String ORGANIZATION_PAGE = """
            {"items": [{"id": "5d0c4c1e-3a43-5f1c-9d51-1f6c1f1f1f1f", "version": 3, "name": "Atelier Martin", "externalId": "C-1042",
              "addresses": ["contact@example.org"], "numbers": ["+33561000000"]}]}
            """;
    static final String MERGED = """
            {"id": "019aa0f0-6a00-7000-8000-000000000003", "mergedInto": "019aa0f0-6a00-7000-8000-000000000002"}
            """;

    private ContactExample() {}
}
