package io.guichet.intake.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The desk as {@code desk.yaml} describes it.
 *
 * @param name as customers know it
 * @param zone time zone of its day
 * @param region country whose numbers may be written without a prefix (ISO 3166)
 * @param languages that it speaks (ISO 639), the one to take in doubt first
 * @param kinds what a ticket can be about (P19)
 * @param mailboxes its shared addresses by name (P4)
 * @param colleagues whose personal mail is forwarded here, and who are no contacts (P4)
 */
// what is not ours to read is checked by those who read it; a field that nobody reads is refused here
@JsonIgnoreProperties({"reopen", "informationKinds", "afterComplement", "closedAtHandOff"})
public record Desk(
        @NotBlank String name,
        @NotNull ZoneId zone,

        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters such as FR (ISO 3166)")
        String region,

        @NotEmpty
        List<@NotNull @Pattern(regexp = "[a-z]{2}", message = "must be two small letters such as fr (ISO 639)") String>
                languages,

        @NotEmpty List<@NotNull @Valid Kind> kinds,
        @NotEmpty Map<@Pattern(regexp = "[a-z0-9-]{1,40}") String, @NotNull @Valid Mailbox> mailboxes,
        @NotNull @Valid Colleagues colleagues) {

    /** The kinds of P19, for a desk that names none of its own. */
    private static final List<Kind> USUAL_KINDS = Kind.named(
            "malfunction",
            "handling-error",
            "usage-question",
            "training-follow-up",
            "rnd-trial",
            "accounting-question",
            "evolution",
            "purchase-or-licence-problem",
            "download-problem",
            "contact-details-change",
            "new-licence");

    public Desk(
            String name,
            ZoneId zone,
            String region,
            List<String> languages,
            @Nullable List<Kind> kinds,
            Map<String, Mailbox> mailboxes,
            @Nullable Colleagues colleagues) {
        this.name = name;
        this.zone = zone;
        this.region = region;
        this.languages = languages;
        this.kinds = kinds == null ? USUAL_KINDS : kinds;
        this.mailboxes = mailboxes;
        this.colleagues = colleagues == null ? Colleagues.NONE : colleagues;
    }

    public Optional<Mailbox> mailbox(String mailboxName) {
        return Optional.ofNullable(mailboxes.get(mailboxName));
    }

    /** Whether an address, in lower case, is one of the desk's own. */
    public boolean owns(@Nullable String address) {
        return mailboxes.values().stream().anyMatch(mailbox -> mailbox.address().equalsIgnoreCase(address));
    }

    /** Whether an address is a colleague's own: one of the desk's people, but none of its shared addresses (P4). */
    public boolean isColleague(@Nullable String address) {
        return !owns(address) && colleagues.include(address);
    }

    /** Whether an address is no contact's: the desk's own are nobody's, and its people are no contacts (P4). */
    public boolean hasOrEmploys(@Nullable String address) {
        return owns(address) || isColleague(address);
    }

    public boolean knowsKind(String slug) {
        return kinds.stream().anyMatch(kind -> kind.slug().equals(slug));
    }
}
