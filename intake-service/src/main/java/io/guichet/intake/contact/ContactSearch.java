package io.guichet.intake.contact;

import io.guichet.chassis.http.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds contacts and organizations; each search is answered from an index, in pages that go on from a cursor. */
@ApplicationScoped
class ContactSearch {

    private static final String REACHED = """
            %1$s.id in (select %2$s_id from %2$s_address where kind = '%3$s' and value = $)""";

    private final Contacts contacts;
    private final Organizations organizations;
    private final GivenFields fields;

    ContactSearch(Contacts contacts, Organizations organizations, GivenFields fields) {
        this.contacts = contacts;
        this.organizations = organizations;
        this.fields = fields;
    }

    @WithSession
    Uni<Page<ContactView>> contacts(Search search, @Nullable UUID organization, Sight sight) {
        Finding finding = new Finding("c")
                .and("c.merged_into is null and c.erased_at is null")
                .name(search.name)
                .and(REACHED.formatted("c", "contact", "NUMBER"), search.number(fields))
                .and(REACHED.formatted("c", "contact", "ADDRESS"), search.address())
                .and("c.external_id = $", search.externalId)
                .and("c.organization_id = $", organization)
                .after(search.cursor());
        restrict(finding, "c.organization_id", sight);
        return contacts.list(ContactSql.FOUND + finding.sql(search.atMost() + 1), finding.parameters())
                .map(found -> Page.of(
                        found,
                        search.atMost(),
                        last -> NameCursor.behind(last.id(), last.name()).text()))
                .map(page -> page.map(ContactView::of));
    }

    @WithSession
    Uni<Page<OrganizationView>> organizations(Search search, Sight sight) {
        Finding finding = new Finding("o")
                .name(search.name)
                .and(REACHED.formatted("o", "organization", "NUMBER"), search.number(fields))
                .and(REACHED.formatted("o", "organization", "ADDRESS"), search.address())
                .and("o.external_id = $", search.externalId)
                .after(search.cursor());
        restrict(finding, "o.id", sight);
        return organizations
                .found(finding.sql(search.atMost() + 1), finding.parameters())
                .map(found -> Page.of(
                        found,
                        search.atMost(),
                        last -> NameCursor.behind(last.id(), last.organization().name())
                                .text()))
                .map(page -> page.map(card -> OrganizationView.of(card, null)));
    }

    /** Who is reached there, as a message from there would find. */
    @WithSession
    Uni<Lookup> lookup(@Nullable String number, @Nullable String address) {
        return contacts.reachedAt(
                        address == null ? null : fields.address("address", address),
                        number == null ? null : fields.number("number", number))
                .map(found -> Lookup.of(Identified.among(found, Sender.author(null, address))));
    }

    private static void restrict(Finding finding, String column, Sight sight) {
        if (!sight.desk()) {
            finding.and("1 = " + (sight.organization() == null ? 0 : 1)).and(column + " = $", sight.organization());
        }
    }
}
