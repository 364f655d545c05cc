package io.guichet.intake.problem;

/** What is refused about a contact or an organization; it names the field, so that the report of an import can. */
public abstract sealed class ContactProblem extends IntakeProblem
        permits AddressTaken,
                AlreadyThere,
                AmbiguousOrganization,
                ErasedContact,
                MergedContact,
                ContactNotFound,
                ExternalIdTaken,
                NoReferent,
                NotTellable,
                OrganizationNotFound,
                UnknownOrganization {

    private static final long serialVersionUID = 1;

    private final String field;

    ContactProblem(int status, String slug, String title, String field, String detail) {
        super(status, slug, title, detail);
        this.field = field;
        with("field", field);
    }

    /** The field that it is about. */
    public String field() {
        return field;
    }
}
