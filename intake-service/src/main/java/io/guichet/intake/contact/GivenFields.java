package io.guichet.intake.contact;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.intake.desk.Desk;
import io.guichet.intake.text.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Checks and normalizes what is given of contacts and organizations, whoever gives it: addresses in small letters, numbers as
 * E.164. Each method throws {@link InvalidRequest}, which names the field.
 */
@ApplicationScoped
public class GivenFields {

    private static final int MAX_NAME = 200;
    private static final int MAX_EXTERNAL_ID = 100;
    private static final int MAX_REACHES = 20;
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s\\p{Cntrl},;<>\"()]{1,64}@[^@\\s\\p{Cntrl},;<>\"()]{1,255}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final Desk desk;

    GivenFields(Desk desk) {
        this.desk = desk;
    }

    GivenContact contact(ContactInput input, @Nullable UUID id, @Nullable String externalId) {
        return contact(
                id,
                same("externalId", externalId, input.externalId()),
                input.name(),
                input.language(),
                organization(input),
                Optional.ofNullable(input.addresses()).orElse(List.of()),
                Optional.ofNullable(input.numbers()).orElse(List.of()),
                GivenContact.Part.ALL);
    }

    public GivenContact contact(
            @Nullable UUID id,
            @Nullable String externalId,
            @Nullable String name,
            @Nullable String language,
            @Nullable OrganizationReference organization,
            List<String> addresses,
            List<String> numbers,
            Set<GivenContact.Part> parts) {
        return new GivenContact(
                id,
                externalId("externalId", externalId),
                name(name),
                language(language),
                organization,
                each("addresses", addresses, this::address),
                each("numbers", numbers, this::number),
                parts);
    }

    GivenOrganization organization(OrganizationInput input, @Nullable String externalId) {
        return new GivenOrganization(
                name(input.name()),
                externalId("externalId", same("externalId", externalId, input.externalId())),
                each("addresses", Optional.ofNullable(input.addresses()).orElse(List.of()), this::address),
                each("numbers", Optional.ofNullable(input.numbers()).orElse(List.of()), this::number),
                input.referents());
    }

    /** An organization that is named by its master's id, by name, or by both; nothing when by neither. */
    public @Nullable OrganizationReference organization(@Nullable String externalId, @Nullable String name) {
        String its = externalId("organizationExternalId", externalId);
        String line = text("organization", name, MAX_NAME);
        return its == null && line == null ? null : new OrganizationReference(null, its, line);
    }

    /** An address in small letters. */
    String address(String field, String written) {
        String address = written.strip().toLowerCase(Locale.ROOT);
        if (!ADDRESS.matcher(address).matches()) {
            throw new InvalidRequest(
                    field, "“" + PlainText.cut(address, 80) + "” is no mail address such as caller@example.org");
        }
        if (desk.owns(address)) {
            throw new InvalidRequest(field, "“" + address + "” is one of the desk's own addresses, which are nobody's");
        }
        if (desk.isColleague(address)) {
            throw new InvalidRequest(
                    field, "“" + address + "” is a colleague's own address; colleagues are no contacts");
        }
        return address;
    }

    /** A number as E.164. */
    String number(String field, String written) {
        PhoneNumber number = PhoneNumber.of(PlainText.cut(written.strip(), 60), desk.region());
        if (!number.possible()) {
            throw new InvalidRequest(
                    field,
                    "“" + PlainText.cut(written.strip(), 60)
                            + "” cannot be a phone number; write it as 05 61 00 00 00 or +33 5 61 00 00 00");
        }
        return number.value();
    }

    private @Nullable OrganizationReference organization(ContactInput input) {
        if (input.organization() != null && input.organizationExternalId() != null) {
            throw new InvalidRequest("organization", "either organization or organizationExternalId, not both");
        }
        return input.organization() == null
                ? organization(input.organizationExternalId(), null)
                : OrganizationReference.byId(input.organization());
    }

    String name(@Nullable String written) {
        String name = text("name", written, MAX_NAME);
        if (name == null) {
            throw new InvalidRequest("name", "must not be empty");
        }
        return name;
    }

    @Nullable
    String externalId(String field, @Nullable String written) {
        return text(field, written, MAX_EXTERNAL_ID);
    }

    private static @Nullable String language(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String language = written.strip().toLowerCase(Locale.ROOT);
        if (!LANGUAGE.matcher(language).matches()) {
            throw new InvalidRequest("language", "must be two letters such as fr (ISO 639)");
        }
        return language;
    }

    private static @Nullable String text(String field, @Nullable String written, int most) {
        String line = PlainText.line(written);
        if (line != null && line.length() > most) {
            throw new InvalidRequest(field, "must have at most " + most + " characters");
        }
        return line;
    }

    private static @Nullable String same(String field, @Nullable String inPath, @Nullable String inBody) {
        if (inPath != null && inBody != null && !inPath.equals(inBody)) {
            throw new InvalidRequest(field, "must be the one in the path, or absent");
        }
        return inPath == null ? inBody : inPath;
    }

    private static List<String> each(String field, List<@Nullable String> written, BinaryOperator<String> check) {
        if (written.size() > MAX_REACHES) {
            throw new InvalidRequest(field, "must be at most " + MAX_REACHES);
        }
        return IntStream.range(0, written.size())
                .mapToObj(i -> check.apply(
                        field + "[" + i + "]",
                        Optional.ofNullable(written.get(i)).orElse("")))
                .distinct()
                .toList();
    }
}
