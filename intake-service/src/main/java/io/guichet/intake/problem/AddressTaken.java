package io.guichet.intake.problem;

import java.util.UUID;

/** 409: a mail address belongs to one contact. */
public final class AddressTaken extends ContactProblem {

    private static final long serialVersionUID = 1;

    public AddressTaken(String address, UUID contact) {
        super(
                409,
                "address-taken",
                "The address is another contact's",
                "addresses",
                "“" + address + "” belongs to the contact " + contact
                        + ", and an address is one person's. Take it from there first, or merge the two contacts.");
        with("address", address);
        with("contact", contact);
    }
}
