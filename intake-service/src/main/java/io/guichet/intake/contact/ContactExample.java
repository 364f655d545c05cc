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

    private ContactExample() {}
}
